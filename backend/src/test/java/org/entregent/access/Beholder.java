package org.entregent.access;

/** What somebody is, as far as it decides what they see. The heads of the columns of docs/permissions.md. */
public enum Beholder {
    PUBLIC("Public"),
    MEMBER("Member"),
    OFFICER("Officer"),
    DIRECTOR_CONSULTANT("Director consultant"),
    REGIONAL_DIRECTOR("Regional director"),
    NATIONAL_ADMIN("National admin"),
    PARTNER("Partner organisation"),
    GUIDE_EDITOR("Editor of a guide"),
    NETWORK_OWNER("Owner of a network's sheet"),
    /** Whose membership sleeps or has ended. */
    FORMER_MEMBER("Former member");

    private final String words;

    Beholder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
