package org.entregent.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.GraphTier;
import org.entregent.graph.GraphViewer;
import org.jspecify.annotations.Nullable;

/** Who asks, and what they may do today. Immutable; what it says holds as long as its epoch does. */
public final class Viewer implements GraphViewer {

    private final Caller caller;
    private final ViewerKind kind;
    private final @Nullable String displayName;
    private final Holdings holdings;
    private final List<Grant> grants;
    private final boolean wantsSecondFactor;
    private final Installation installation;
    private final String settings;
    private final Map<Permission, SortedSet<Integer>> whole = new EnumMap<>(Permission.class);
    private final Map<Permission, SortedSet<Integer>> any = new EnumMap<>(Permission.class);
    /** Made once: a viewer is asked for the same few values by each of their requests. */
    private final Map<Permission, Integer[]> wholeArrays = new EnumMap<>(Permission.class);

    private final Map<String, Optional<Object>> values = new ConcurrentHashMap<>();

    Viewer(
            Caller caller,
            @Nullable String displayName,
            Holdings holdings,
            List<Grant> grants,
            Installation installation) {
        this(caller, displayName, holdings, grants, false, installation);
    }

    private Viewer(
            Caller caller,
            @Nullable String displayName,
            Holdings holdings,
            List<Grant> grants,
            boolean wantsSecondFactor,
            Installation installation) {
        this.caller = caller;
        this.kind = caller.kind();
        this.displayName = displayName;
        this.holdings = holdings;
        this.grants = List.copyOf(grants);
        this.wantsSecondFactor = wantsSecondFactor;
        this.installation = installation;
        for (var permission : Permission.values()) {
            whole.put(permission, regions(permission, true));
            any.put(permission, regions(permission, false));
            wholeArrays.put(permission, regions(permission).toArray(Integer[]::new));
        }
        settings = ViewerSettings.of(this);
    }

    /** Somebody whose office asks for more than has proven them: they may do nothing at all. */
    static Viewer wantingSecondFactor(Caller.Person person, String displayName, Installation installation) {
        return new Viewer(person, displayName, Holdings.NONE, List.of(), true, installation);
    }

    /** Whether they may do nothing until they have proven themselves by a second factor. */
    public boolean wantsSecondFactor() {
        return wantsSecondFactor;
    }

    /** What PostgreSQL's row policies know of the viewer. */
    String settings() {
        return settings;
    }

    public Caller caller() {
        return caller;
    }

    public ViewerKind kind() {
        return kind;
    }

    /** The person's or the organisation's name; none for the public. */
    public Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    public Optional<UUID> accountId() {
        return caller instanceof Caller.Person person ? Optional.of(person.accountId()) : Optional.empty();
    }

    /** What a person's device keeps their records under; empty for whoever isn't a person. */
    public Optional<DeviceSeal> deviceSeal() {
        return accountId()
                .map(account -> new DeviceSeal(installation.deviceName(account), installation.deviceKey(account)));
    }

    public Optional<String> clientId() {
        return caller instanceof Caller.Client client ? Optional.of(client.clientId()) : Optional.empty();
    }

    /** Memberships in force: what the viewer may give and receive referrals as. */
    public List<Membership> ownMembers() {
        return holdings.memberships();
    }

    /** Memberships that sleep or have ended: the viewer reads what was done with them, and does nothing more. */
    public List<Membership> formerMembers() {
        return holdings.former();
    }

    /** All of them, in force or not: whose rows the viewer reads as their own. */
    List<Membership> allMembers() {
        return Stream.concat(ownMembers().stream(), formerMembers().stream()).toList();
    }

    public Optional<Membership> findOwnMember(UUID memberId) {
        return ownMembers().stream()
                .filter(membership -> membership.memberId().equals(memberId))
                .findFirst();
    }

    /** Offices held today. */
    public List<Office> offices() {
        return holdings.offices();
    }

    /** Chapters in which the viewer holds an office today. */
    public SortedSet<UUID> ownChapters() {
        return offices().stream()
                .flatMap(office -> Optional.ofNullable(office.chapterId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them in which the viewer holds it as a member: whoever accompanies a chapter from outside doesn't. */
    public SortedSet<UUID> ledChapters() {
        return offices().stream()
                .filter(office -> office.memberId() != null)
                .flatMap(office -> Optional.ofNullable(office.chapterId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Networks whose sheets in the guide the viewer keeps today. */
    public SortedSet<UUID> ownNetworks() {
        return holdings.networks().stream().map(OwnedNetwork::networkId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Chapters of which the viewer is a member. */
    public SortedSet<UUID> homeChapters() {
        return ownMembers().stream().map(Membership::chapterId).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Grant> grants() {
        return grants;
    }

    public RegionTree regionTree() {
        return installation.regionTree();
    }

    /** The regions that are wholly granted, with all under them, sorted. */
    public SortedSet<Integer> regions(Permission permission) {
        return whole.getOrDefault(permission, Collections.emptySortedSet());
    }

    /** The regions with any grant at all, whatever its permission and reach, with all under them, sorted. */
    public SortedSet<Integer> regions() {
        return any.values().stream().flatMap(SortedSet::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Anywhere, with any reach. */
    public boolean may(Permission permission) {
        return !regionsOfAnyReach(permission).isEmpty();
    }

    /** In this region, with any reach: whose row or chapter it is remains to be asked. */
    public boolean may(Permission permission, int regionId) {
        return regionsOfAnyReach(permission).contains(regionId);
    }

    /** In the whole of this region. */
    public boolean mayWholly(Permission permission, int regionId) {
        return regions(permission).contains(regionId);
    }

    /** In this chapter, by a grant for it or for its whole region. */
    public boolean mayInChapter(Permission permission, int regionId, UUID chapterId) {
        var chapter = new Reach.OneChapter(chapterId);
        return mayWholly(permission, regionId)
                || grants.stream()
                        .anyMatch(grant -> grant.permission() == permission
                                && grant.regionId() == regionId
                                && grant.reach().equals(chapter));
    }

    /** Throws unless {@link #may(Permission, int)}. */
    public void require(Permission permission, int regionId) {
        if (!may(permission, regionId)) {
            throw new ForbiddenException(permission);
        }
    }

    @Override
    public boolean holds(String permission) {
        return may(Permission.valueOf(permission));
    }

    @Override
    public Integer[] regions(String permission) {
        return Objects.requireNonNull(wholeArrays.get(Permission.valueOf(permission)));
    }

    /** What {@link ViewerValue} names. */
    @Override
    public @Nullable Object value(String name) {
        var known = values.get(name);
        if (known == null) {
            known = Optional.ofNullable(ViewerValue.get(name).of(this));
            values.put(name, known);
        }
        return known.orElse(null);
    }

    String pseudonymKey() {
        return installation.pseudonymKey(caller);
    }

    @Override
    public byte[] cursorSecret() {
        return installation.cursorSecret();
    }

    @Override
    public GraphTier tier() {
        return switch (kind) {
            case PERSON -> GraphTier.SIGNED_IN;
            case CLIENT -> GraphTier.PARTNER;
            case PUBLIC -> GraphTier.PUBLIC;
        };
    }

    /** The state of roles and grants that this viewer was read in. */
    public long epoch() {
        return installation.epoch();
    }

    SortedSet<Integer> regionsOfAnyReach(Permission permission) {
        return any.getOrDefault(permission, Collections.emptySortedSet());
    }

    private SortedSet<Integer> regions(Permission permission, boolean whollyOnly) {
        var granted = grants.stream()
                .filter(grant -> grant.permission() == permission)
                .filter(grant -> !whollyOnly || grant.isWhole())
                .map(Grant::regionId)
                .toList();
        return Collections.unmodifiableSortedSet(regionTree().expand(granted));
    }
}
