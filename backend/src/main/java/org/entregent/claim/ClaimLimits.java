package org.entregent.claim;

import java.util.List;
import java.util.UUID;
import org.entregent.page.Visit;
import org.entregent.stranger.StrangerLimit;

/** How many claims strangers may send in a day: each is a letter to somebody, and most are an editor's to decide. */
final class ClaimLimits {

    private static final String PURPOSE = "claim";
    private static final int OF_ADDRESS = 10;
    private static final int ABOUT_SHEET = 5;
    private static final int TO_MAILBOX = 3;
    private static final int OF_ALL = 500;

    private ClaimLimits() {}

    static List<StrangerLimit> of(Visit visit, UUID networkId, String email) {
        return List.of(
                StrangerLimit.ofAddress(PURPOSE, visit, OF_ADDRESS),
                StrangerLimit.about(PURPOSE, networkId, ABOUT_SHEET),
                StrangerLimit.about(PURPOSE + " mailbox", email, TO_MAILBOX),
                StrangerLimit.ofAll(PURPOSE, OF_ALL));
    }
}
