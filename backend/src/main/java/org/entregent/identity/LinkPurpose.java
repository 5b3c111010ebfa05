package org.entregent.identity;

import java.time.Duration;

/** What somebody who opens a one-time link may do. */
enum LinkPurpose {
    /** Come in for the first time. */
    INVITATION(Deed.CHOOSES_PASSWORD, Duration.ofDays(14)),
    /** Choose another password. */
    RESET(Deed.CHOOSES_PASSWORD, Duration.ofHours(1)),
    /** Sign in without one. */
    SIGN_IN(Deed.SIGNS_IN, Duration.ofMinutes(15)),
    /** Agree, at the account's e-mail address, that another takes its place. */
    PRESENT_EMAIL(Deed.PROVES_EMAIL, Duration.ofDays(1)),
    /** Show that the other one is theirs, too. */
    WANTED_EMAIL(Deed.PROVES_EMAIL, Duration.ofDays(1));

    /** What the button does. */
    enum Deed {
        CHOOSES_PASSWORD,
        SIGNS_IN,
        PROVES_EMAIL
    }

    private final Deed deed;
    private final Duration life;

    LinkPurpose(Deed deed, Duration life) {
        this.deed = deed;
        this.life = life;
    }

    Deed deed() {
        return deed;
    }

    /** How long it may wait to be used. */
    Duration life() {
        return life;
    }
}
