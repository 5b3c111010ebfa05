package org.entregent.access;

/** What a person is in the network: a member, or the holder of an office. */
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
    NATIONAL_ADMIN;

    /** Whether a password alone, which may be guessed or given away, is too little for what its holders see and change. */
    boolean demandsSecondFactor() {
        return this == REGIONAL_DIRECTOR || this == NATIONAL_ADMIN;
    }
}
