package org.entregent.identity;

import java.time.Instant;

/** What became of somebody's wish for another e-mail address. */
sealed interface EmailChangeOutcome {

    /** Both addresses get a letter, whoever has the wanted one. */
    record Taken() implements EmailChangeOutcome {}

    /** @param text why, by its key */
    record Refused(String text) implements EmailChangeOutcome {}

    /** Too many wrong passwords, or too many such wishes. */
    record Locked(Instant until) implements EmailChangeOutcome {}

    record Busy() implements EmailChangeOutcome {}
}
