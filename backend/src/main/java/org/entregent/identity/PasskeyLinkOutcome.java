package org.entregent.identity;

import java.util.UUID;

/** What came of a link that somebody used to make a passkey. */
sealed interface PasskeyLinkOutcome {

    /** @param device what the browser is to keep now */
    record SignedIn(UUID accountId, Device device) implements PasskeyLinkOutcome {}

    /** Somebody was faster, or it was late. */
    record Ended() implements PasskeyLinkOutcome {}

    /** The device proved nothing; the link is as good as before. */
    record Refused() implements PasskeyLinkOutcome {}
}
