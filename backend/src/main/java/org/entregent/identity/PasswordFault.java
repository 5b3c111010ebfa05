package org.entregent.identity;

import java.util.Locale;

/** Why a password is nobody's. */
enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    /** A character that cannot be stored. */
    UNWRITABLE,
    /** It holds what stands before the at sign of the account's e-mail address. */
    HOLDS_EMAIL,
    /** Among those that are guessed first: common words and names, rows of keys, repetitions. */
    COMMON,
    /** Typed a second time it was another. */
    DIFFERENT;

    /** By its key. */
    String text() {
        return "fault." + name().toLowerCase(Locale.ROOT);
    }
}
