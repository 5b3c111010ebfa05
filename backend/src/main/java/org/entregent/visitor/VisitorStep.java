package org.entregent.visitor;

import java.time.Instant;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.identity.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A step said of a visit, in good form.
 *
 * @param said by what the same command is known again
 * @param chapterId where somebody is led to; null for every step but that
 * @param by who said it
 */
record VisitorStep(
        Said said,
        VisitorAction action,
        @Nullable String note,
        @Nullable UUID chapterId,
        By by,
        Instant at) {

    /**
     * @param commandId made by the client: the same command twice is one event
     * @param digest SHA-256 of what it said; null for who sends no commands
     */
    record Said(UUID commandId, @Nullable String digest) {

        static Said of(UUID commandId, Record input) {
            return new Said(commandId, Fingerprint.of(input.toString()));
        }
    }

    /** @param accountId null for visitors, and for the installation itself */
    record By(VisitorActor actor, @Nullable UUID accountId) {

        static final By VISITOR = new By(VisitorActor.VISITOR, null);
        static final By SYSTEM = new By(VisitorActor.SYSTEM, null);

        static By of(VisitorActor actor, Command command) {
            return new By(actor, command.viewer().accountId().orElse(null));
        }
    }

    /** One that nobody gave an id. */
    static VisitorStep of(VisitorAction action, By by, Instant at) {
        return new VisitorStep(new Said(UUID.randomUUID(), null), action, null, null, by, at);
    }
}
