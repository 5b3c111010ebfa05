package org.entregent.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entregent.identity.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A step said of a membership, in good form.
 *
 * @param commandId made by the client: the same command twice is one event
 * @param said all that the command says, by which the same said again is known
 */
record StandingStep(UUID commandId, StandingAction action, String said, Told told, By by) {

    /**
     * What is told with it.
     *
     * @param on the payment's day, the first one away, the last one of the membership
     * @param until when is paid, the last day away, when a decision that is put off is due
     * @param payment that it is about
     * @param reason of who leaves
     */
    record Told(
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable Payment payment,
            @Nullable LeavingReason reason,
            @Nullable String note) {

        static final Told NOTHING = new Told(null, null, null, null, null);
    }

    /** @param accountId null for the installation itself */
    record By(@Nullable UUID accountId, Instant at) {}

    /** One that time takes. */
    static StandingStep ofTime(StandingAction action, Told told, Instant at) {
        return new StandingStep(UUID.randomUUID(), action, "", told, new By(null, at));
    }

    String digest() {
        return Fingerprint.of(action + " " + said);
    }
}
