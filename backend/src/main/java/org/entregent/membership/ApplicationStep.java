package org.entregent.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entregent.identity.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A step said of an application, in good form.
 *
 * @param commandId made by the client: the same command twice is one event
 * @param said all that the command says, by which the same said again is known
 */
record ApplicationStep(UUID commandId, ApplicationAction action, String said, Told told, By by) {

    /**
     * What is told with it.
     *
     * @param on the interview's day, the payment's, or a vote's last
     */
    record Told(
            @Nullable String note,
            @Nullable LocalDate on,
            @Nullable Paid paid) {

        static final Told NOTHING = new Told(null, null, null);

        static Told note(@Nullable String note) {
            return new Told(note, null, null);
        }
    }

    /** An amount that somebody else took. */
    record Paid(long minorUnits, String currency) {}

    /** @param accountId null for the applicant, and for the installation itself */
    record By(@Nullable UUID accountId, Instant at) {}

    /** One that nobody said: of the installation itself, or of an applicant, whose page says it once. */
    static ApplicationStep unsaid(ApplicationAction action, Told told, Instant at) {
        return new ApplicationStep(UUID.randomUUID(), action, "", told, new By(null, at));
    }

    String digest() {
        return Fingerprint.of(action + " " + said);
    }
}
