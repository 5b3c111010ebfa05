package org.entregent.access;

/** What a person is: a member, the holder of an office, or who keeps a network's sheet in the guide. */
public enum Role {
    MEMBER,
    PRESIDENT,
    VICE_PRESIDENT,
    SECRETARY_TREASURER,
    MEMBERSHIP_COMMITTEE,
    WELCOME_COMMITTEE,
    TRAINING,
    SPONSORSHIP,
    DIRECTOR_CONSULTANT,
    REGIONAL_DIRECTOR,
    NATIONAL_ADMIN,
    GUIDE_EDITOR,
    NETWORK_OWNER;

    /** Whether a password alone, which may be guessed or given away, is too little for what its holders see and change. */
    boolean demandsSecondFactor() {
        return this == REGIONAL_DIRECTOR || this == NATIONAL_ADMIN;
    }
}
