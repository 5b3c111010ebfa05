package org.entregent.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's row policies know of a viewer, each by its name: {@code app.chapters} and so on. Those that hold regions stand
 * in {@code app.region_settings()}, too.
 */
enum ViewerSetting {
    CHAPTERS(Permission.CHAPTERS_READ),
    ROSTER(Permission.MEMBERS_READ),
    CONTACTS(Permission.MEMBER_CONTACTS_READ),
    REFERRALS(Permission.REFERRALS_READ),
    STATISTICS(Permission.STATISTICS_READ),
    PARTNERS(Permission.PARTNERS_READ),
    CHANGES(Permission.CHANGES_READ),
    GUIDE(Permission.GUIDE_EDIT),
    MEETINGS(Permission.MEETINGS_READ),
    ATTENDANCE(Permission.MEETINGS_RUN),
    APPLICATIONS(Permission.APPLICATIONS_READ),
    DUES(Permission.DUES_READ),
    /** None, until a service opens them. */
    WRITES(viewer -> array(List.of())),
    /** In force or not. */
    OWN_MEMBERS(viewer ->
            array(viewer.allMembers().stream().map(Membership::memberId).toList())),
    OWN_NETWORKS(viewer -> array(viewer.ownNetworks())),
    /** Those of offices held. */
    OWN_CHAPTERS(viewer -> array(viewer.ownChapters())),
    /** Those of offices that are held as one of their members. */
    LED_CHAPTERS(viewer -> array(viewer.ledChapters())),
    /** Those of memberships. */
    HOME_CHAPTERS(viewer -> array(viewer.homeChapters())),
    ACCOUNT_IDS(viewer -> array(viewer.accountId().stream().toList())),
    CLIENT(viewer -> viewer.clientId().orElse(""));

    private final @Nullable Permission permission;
    private final Function<Viewer, String> value;

    ViewerSetting(Permission permission) {
        this.permission = permission;
        this.value = viewer -> array(viewer.regions(permission));
    }

    ViewerSetting(Function<Viewer, String> value) {
        this.permission = null;
        this.value = value;
    }

    /** The one that holds the regions in which something may be read by this permission. */
    static ViewerSetting of(Permission permission) {
        return Arrays.stream(values())
                .filter(setting -> setting.permission == permission)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No policy asks for " + permission));
    }

    /** As policies are told it, without {@code app.}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holdsRegions() {
        return permission != null || this == WRITES;
    }

    /** As PostgreSQL writes it. */
    String of(Viewer viewer) {
        return value.apply(viewer);
    }

    /** The text of a PostgreSQL array whose values need no quotes. */
    static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
