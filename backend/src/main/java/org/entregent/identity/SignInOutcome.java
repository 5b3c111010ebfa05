package org.entregent.identity;

import java.time.Instant;
import java.util.UUID;

/** How an attempt to sign in ended. */
sealed interface SignInOutcome {

    /** @param device what the browser is to keep now */
    record SignedIn(UUID accountId, Device device) implements SignInOutcome {}

    /** No such account, or not this password: nobody learns which. */
    record Refused() implements SignInOutcome {}

    /** Too many failures with this e-mail, whether an account has it or not. */
    record EmailLocked(Instant until) implements SignInOutcome {}

    /** Too many failures from this network address. */
    record AddressLocked(Instant until) implements SignInOutcome {}

    /** Too many sign in at this moment; nothing was checked or counted. */
    record Busy() implements SignInOutcome {}
}
