package org.entregent.calendar;

import java.util.List;
import java.util.UUID;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of calendars answer. */
final class CalendarPayloads {

    static final String TYPE = "CalendarFeed";

    private CalendarPayloads() {}

    record CreatedFeedPayload(
            @Nullable Reference feed, @Nullable String secretAddress, List<UserError> errors) {

        /** @param secretAddress null when it was shown before */
        static CreatedFeedPayload of(UUID id, @Nullable String secretAddress) {
            return new CreatedFeedPayload(Reference.of(TYPE, id), secretAddress, List.of());
        }

        static CreatedFeedPayload refused(List<UserError> errors) {
            return new CreatedFeedPayload(null, null, errors);
        }

        /** Without the address: it might be written to a log. */
        @Override
        public String toString() {
            return "CreatedFeedPayload[" + feed + ", " + errors + "]";
        }
    }

    record RevokedFeedPayload(@Nullable Reference feed, List<UserError> errors) {

        static RevokedFeedPayload of(Reference feed) {
            return new RevokedFeedPayload(feed, List.of());
        }

        static RevokedFeedPayload refused(List<UserError> errors) {
            return new RevokedFeedPayload(null, errors);
        }
    }
}
