package org.entregent.identity;

import java.time.Instant;
import java.util.Optional;
import org.entregent.access.SecurityEvent;

/** What came of a code that somebody typed. */
sealed interface CodeOutcome {

    /** What the security log says of it. */
    default Optional<SecurityEvent.Outcome> event() {
        return switch (this) {
            case Right right -> Optional.of(SecurityEvent.Outcome.SUCCESS);
            case Wrong wrong -> Optional.of(SecurityEvent.Outcome.REFUSED);
            case Locked locked -> Optional.of(SecurityEvent.Outcome.LOCKED);
            case Ended ended -> Optional.empty();
        };
    }

    record Right() implements CodeOutcome {}

    /** Wrong, late, or used before: nobody learns which. */
    record Wrong() implements CodeOutcome {}

    /** Too many were wrong. */
    record Locked(Instant until) implements CodeOutcome {}

    /** What was begun holds no more: another password was chosen, the account was closed, or it has no code any more. */
    record Ended() implements CodeOutcome {}
}
