package org.entregent.referral;

import java.time.Instant;
import java.util.UUID;
import org.entregent.referral.ReferralEvent.Author;
import org.jspecify.annotations.Nullable;

/** A verb said of a referral, in good form. */
record ReferralStep(ReferralAction action, ReferralDetail detail, Cause cause, Instant at) {

    /**
     * What it came of.
     *
     * @param commandId made by the client: the same command twice is one event
     */
    record Cause(UUID commandId, Author author, @Nullable String note) {}
}
