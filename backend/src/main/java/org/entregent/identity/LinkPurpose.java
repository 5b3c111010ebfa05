package org.entregent.identity;

import java.time.Duration;

/** What somebody who opens a one-time link may do. */
enum LinkPurpose {
    /** Come in for the first time. */
    INVITATION(Duration.ofDays(14)),
    /** Choose another password. */
    RESET(Duration.ofHours(1)),
    /** Sign in without one. */
    SIGN_IN(Duration.ofMinutes(15));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    /** How long it may wait to be used. */
    Duration life() {
        return life;
    }

    boolean setsPassword() {
        return this != SIGN_IN;
    }
}
