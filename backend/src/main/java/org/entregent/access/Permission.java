package org.entregent.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entregent.graph.GraphPermission;

/** A permission in the terms of the domain; the same names stand in the SDL. */
public enum Permission implements GraphPermission {
    CHAPTERS_READ(true),
    MEMBERS_READ(true),
    MEMBER_CONTACTS_READ(false),
    REFERRALS_READ(true),
    REFERRALS_WRITE(false),
    REFERRALS_SETTLE(false),
    CLOSED_BUSINESS_WRITE(false),
    STATISTICS_READ(true),
    PARTNERS_MANAGE(false),
    MAIL_MANAGE(false),
    CHAPTERS_MANAGE(false),
    CHANGES_READ(false),
    REGIONS_MANAGE(false),
    OFFICES_MANAGE(false),
    MEMBERS_MANAGE(false),
    PARTNERS_READ(false),
    PROFILE_WRITE(false),
    GUIDE_READ(true),
    GUIDE_EDIT(false),
    NETWORKS_WRITE(false),
    MEETINGS_READ(true),
    MEETINGS_WRITE(false),
    MEETINGS_RUN(false),
    POLICIES_WRITE(false),
    APPLICATIONS_READ(false),
    APPLICATIONS_WRITE(false),
    APPLICATIONS_RUN(false),
    DUES_READ(false),
    DUES_RUN(false);

    private static final Map<String, Permission> BY_SCOPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Permission::scope, Function.identity()));

    private final boolean openToPartners;

    Permission(boolean openToPartners) {
        this.openToPartners = openToPartners;
    }

    /** As an OAuth scope without its region: {@code member-contacts.read}. */
    public String scope() {
        var action = name().lastIndexOf('_');
        return (name().substring(0, action).replace('_', '-') + "." + name().substring(action + 1))
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a partner organisation's client may ever hold it, whatever the registry says. */
    public boolean openToPartners() {
        return openToPartners;
    }

    /** Whether everybody holds it. */
    public boolean openToPublic() {
        return Rights.isPublic(this);
    }

    public static Optional<Permission> findByScope(String scope) {
        return Optional.ofNullable(BY_SCOPE.get(scope));
    }
}
