package org.entregent.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.graph.ViewerScope;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** A value that a viewer carries into statements: its name in plans, its type, and how it is made. Each is named only here. */
final class ViewerValue<T> {

    private static final Map<String, ViewerValue<?>> KNOWN = new HashMap<>();

    /** A person's account; null for everybody else. */
    static final ViewerValue<UUID> ACCOUNT = new ViewerValue<>(
            "account", SQLDataType.UUID, viewer -> viewer.accountId().orElse(null));

    /** The ids of memberships, in force or not: whose rows are the viewer's own to read. */
    static final ViewerValue<UUID[]> OWN_MEMBERS =
            new ViewerValue<>("ownMembers", SQLDataType.UUID.array(), viewer -> ids(viewer.allMembers()));

    /** The ids of memberships in force: as whom the viewer acts. */
    static final ViewerValue<UUID[]> ACTING_MEMBERS =
            new ViewerValue<>("actingMembers", SQLDataType.UUID.array(), viewer -> ids(viewer.ownMembers()));

    /** The ids of memberships that sleep or have ended. */
    static final ViewerValue<UUID[]> FORMER_MEMBERS =
            new ViewerValue<>("formerMembers", SQLDataType.UUID.array(), viewer -> ids(viewer.formerMembers()));

    /** The networks whose sheets the viewer keeps. */
    static final ViewerValue<UUID[]> OWN_NETWORKS = new ViewerValue<>(
            "ownNetworks",
            SQLDataType.UUID.array(),
            viewer -> viewer.ownNetworks().toArray(UUID[]::new));

    /** The chapters of offices held today. */
    static final ViewerValue<UUID[]> OWN_CHAPTERS = new ViewerValue<>(
            "ownChapters",
            SQLDataType.UUID.array(),
            viewer -> viewer.ownChapters().toArray(UUID[]::new));

    /** The chapters of offices held today as one of their members. */
    static final ViewerValue<UUID[]> LED_CHAPTERS = new ViewerValue<>(
            "ledChapters",
            SQLDataType.UUID.array(),
            viewer -> viewer.ledChapters().toArray(UUID[]::new));

    /** The chapters of memberships in force. */
    static final ViewerValue<UUID[]> HOME_CHAPTERS = new ViewerValue<>(
            "homeChapters",
            SQLDataType.UUID.array(),
            viewer -> viewer.homeChapters().toArray(UUID[]::new));

    /** The regions with any grant. */
    static final ViewerValue<Integer[]> REGIONS = new ViewerValue<>(
            "regions", SQLDataType.INTEGER.array(), viewer -> viewer.regions().toArray(Integer[]::new));

    /** The regions with any grant to read referrals, even if only the viewer's own. */
    static final ViewerValue<Integer[]> REFERRAL_REGIONS = new ViewerValue<>(
            "referralRegions",
            SQLDataType.INTEGER.array(),
            viewer -> viewer.regionsOfAnyReach(Permission.REFERRALS_READ).toArray(Integer[]::new));

    static final ViewerValue<Boolean> IS_PARTNER =
            new ViewerValue<>("isPartner", SQLDataType.BOOLEAN, viewer -> viewer.kind() == ViewerKind.CLIENT);

    static final ViewerValue<String> KIND = new ViewerValue<>(
            "kind", SQLDataType.VARCHAR, viewer -> viewer.kind().name());

    static final ViewerValue<String> DISPLAY_NAME = new ViewerValue<>(
            "displayName", SQLDataType.VARCHAR, viewer -> viewer.displayName().orElse(null));

    /** A secret of this viewer's pseudonyms. */
    static final ViewerValue<String> PSEUDONYM_KEY =
            new ViewerValue<>("pseudonymKey", SQLDataType.VARCHAR, Viewer::pseudonymKey);

    /** A grant's permission, region and role stand at the same place in these three. */
    static final ViewerValue<String[]> GRANT_PERMISSIONS =
            eachGrant("grantPermissions", (viewer, grant) -> grant.permission().name());

    static final ViewerValue<String[]> GRANT_REGIONS =
            eachGrant("grantRegions", (viewer, grant) -> viewer.regionTree().getCode(grant.regionId()));

    static final ViewerValue<String[]> GRANT_ROLES = eachGrant(
            "grantRoles",
            (viewer, grant) -> grant.role() == null ? null : grant.role().name());

    private interface GrantPart {
        @Nullable
        String of(Viewer viewer, Grant grant);
    }

    private final String name;
    private final DataType<T> type;
    private final Function<Viewer, @Nullable T> value;

    private ViewerValue(String name, DataType<T> type, Function<Viewer, @Nullable T> value) {
        this.name = name;
        this.type = type;
        this.value = value;
        KNOWN.put(name, this);
    }

    private static UUID[] ids(List<Membership> memberships) {
        return memberships.stream().map(Membership::memberId).sorted().toArray(UUID[]::new);
    }

    private static ViewerValue<String[]> eachGrant(String name, GrantPart part) {
        return new ViewerValue<>(
                name,
                SQLDataType.VARCHAR.array(),
                viewer -> viewer.grants().stream()
                        .map(grant -> part.of(viewer, grant))
                        .toArray(String[]::new));
    }

    /** Its place in a statement. */
    Field<T> in(ViewerScope viewer) {
        return viewer.value(name, type);
    }

    /** For arrays: whether it has any element. Known when the plan is compiled. */
    boolean isCarriedBy(ViewerScope viewer) {
        return viewer.carries(name);
    }

    static ViewerValue<?> get(String name) {
        return Objects.requireNonNull(KNOWN.get(name), () -> "A viewer has no value named " + name);
    }

    @Nullable
    T of(Viewer viewer) {
        return value.apply(viewer);
    }
}
