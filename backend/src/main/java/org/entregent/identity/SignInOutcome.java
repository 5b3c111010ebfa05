package org.entregent.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.SecurityEvent;

/** How an attempt to sign in ended. */
sealed interface SignInOutcome {

    /** What the security log says of it; empty where nothing was decided. */
    default Optional<SecurityEvent.Outcome> event() {
        return switch (this) {
            case SignedIn signedIn -> Optional.of(SecurityEvent.Outcome.SUCCESS);
            case CodeWanted wanted -> Optional.empty();
            case Refused refused -> Optional.of(SecurityEvent.Outcome.REFUSED);
            case EmailLocked locked -> Optional.of(SecurityEvent.Outcome.LOCKED);
            case AddressLocked locked -> Optional.of(SecurityEvent.Outcome.LOCKED);
            case Busy busy -> Optional.empty();
        };
    }

    /** @param device what the browser is to keep now */
    record SignedIn(UUID accountId, Device device) implements SignInOutcome {}

    /** The password is right, and the account asks for a code besides: nobody is signed in yet. */
    record CodeWanted(HalfSignIn half) implements SignInOutcome {}

    /** No such account, or not this password: nobody learns which. */
    record Refused() implements SignInOutcome {}

    /** Too many failures with this e-mail, whether an account has it or not. */
    record EmailLocked(Instant until) implements SignInOutcome {}

    /** Too many failures from this network address. */
    record AddressLocked(Instant until) implements SignInOutcome {}

    /** Too many sign in at this moment; nothing was checked or counted. */
    record Busy() implements SignInOutcome {}
}
