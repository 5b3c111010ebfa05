package org.entregent.identity;

import java.util.UUID;

/** What came of a link that somebody used. */
sealed interface LinkOutcome {

    /** @param device what the browser is to keep now */
    record SignedIn(UUID accountId, Device device) implements LinkOutcome {}

    /** The account asks for a code besides: nobody is signed in yet. */
    record CodeWanted(HalfSignIn half) implements LinkOutcome {}

    /** @param isChanged the account has its new e-mail address: the other one was proven before */
    record EmailProven(boolean isChanged) implements LinkOutcome {}

    /** Somebody was faster, or it was late. */
    record Ended() implements LinkOutcome {}

    /** The link is as good as before. */
    record Refused(PasswordFault fault) implements LinkOutcome {}

    /** Too many passwords are being hashed; the link is as good as before. */
    record Busy() implements LinkOutcome {}
}
