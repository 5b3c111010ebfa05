package org.entregent.identity;

import java.time.Instant;

/** What became of somebody's wish for a link. */
sealed interface LinkRequestOutcome {

    /** It is sent if the e-mail address has an account, and nobody learns whether. */
    record Taken() implements LinkRequestOutcome {}

    /** Too many were asked for with this e-mail address, whether an account has it or not. */
    record EmailLocked(Instant until) implements LinkRequestOutcome {}

    /** Too many were asked for from this network address. */
    record AddressLocked(Instant until) implements LinkRequestOutcome {}

    /** Too many are being sent at this moment. */
    record Busy() implements LinkRequestOutcome {}
}
