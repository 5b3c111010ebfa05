package org.entregent.identity;

import java.util.UUID;

/** What came of a link that somebody used. */
sealed interface LinkOutcome {

    /** @param device what the browser is to keep now */
    record SignedIn(UUID accountId, Device device) implements LinkOutcome {}

    /** Somebody was faster, or it was late. */
    record Ended() implements LinkOutcome {}

    /** The link is as good as before. */
    record Refused(PasswordFault fault) implements LinkOutcome {}

    /** Too many passwords are being hashed; the link is as good as before. */
    record Busy() implements LinkOutcome {}
}
