package org.entregent.office;

import java.util.EnumSet;
import java.util.Set;
import org.entregent.access.Permission;
import org.entregent.access.Role;

/** What an office is held in, by whom, and who appoints to it. */
enum OfficeKind {
    /** Of a chapter, by one of its members. */
    OFFICER(Permission.OFFICES_MANAGE),
    /** Of a chapter, by anybody with an account. */
    CONSULTANT(Permission.OFFICES_MANAGE),
    /** Of a region's guide, by anybody with an account. */
    EDITOR(Permission.OFFICES_MANAGE),
    /** Of a region. Directors make no directors. */
    DIRECTOR(Permission.REGIONS_MANAGE),
    /** Of the whole network. */
    ADMINISTRATOR(Permission.REGIONS_MANAGE);

    /** Held by one person at a time: the next one's term ends the former's. */
    private static final Set<Role> OF_ONE = EnumSet.of(Role.PRESIDENT, Role.VICE_PRESIDENT, Role.SECRETARY_TREASURER);

    private final Permission appointing;

    OfficeKind(Permission appointing) {
        this.appointing = appointing;
    }

    /** What who appoints, or ends a term, holds in the office's region. */
    Permission appointing() {
        return appointing;
    }

    boolean isOfAChapter() {
        return this == OFFICER || this == CONSULTANT;
    }

    /** A membership is none, nor is keeping the sheet of one's own network. */
    static boolean isOffice(Role role) {
        return role != Role.MEMBER && role != Role.NETWORK_OWNER;
    }

    static boolean isOfOne(Role role) {
        return OF_ONE.contains(role);
    }

    static OfficeKind of(Role role) {
        return switch (role) {
            case PRESIDENT,
                    VICE_PRESIDENT,
                    SECRETARY_TREASURER,
                    MEMBERSHIP_COMMITTEE,
                    WELCOME_COMMITTEE,
                    TRAINING,
                    SPONSORSHIP -> OFFICER;
            case DIRECTOR_CONSULTANT -> CONSULTANT;
            case GUIDE_EDITOR -> EDITOR;
            case REGIONAL_DIRECTOR -> DIRECTOR;
            case NATIONAL_ADMIN -> ADMINISTRATOR;
            case MEMBER, NETWORK_OWNER -> throw new IllegalArgumentException(role + " is no office");
        };
    }
}
