package org.entregent.suggestion;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of suggestions answer. */
final class SuggestionPayloads {

    static final String TYPE = "Suggestion";

    private SuggestionPayloads() {}

    record SuggestionPayload(@Nullable Reference suggestion, List<UserError> errors) {

        static SuggestionPayload of(Reference suggestion) {
            return new SuggestionPayload(suggestion, List.of());
        }

        static SuggestionPayload refused(List<UserError> errors) {
            return new SuggestionPayload(null, errors);
        }
    }

    /** Somebody decided already. */
    record SuggestionDecided(Message message, List<String> path, SuggestionStatus decision) implements UserError {

        static SuggestionDecided as(SuggestionStatus decision) {
            return new SuggestionDecided(Message.of("suggestion.decided"), List.of(), decision);
        }
    }

    /** All of these fields say something else by now. */
    record SuggestionInConflict(Message message, List<String> path, List<SuggestedField> fields) implements UserError {

        static SuggestionInConflict on(List<SuggestedField> fields) {
            return new SuggestionInConflict(Message.of("suggestion.in-conflict"), List.of("fields"), fields);
        }
    }

    /** The sheet has words that wait for an editor. */
    record SheetWordsWait(Message message, List<String> path) implements UserError {

        SheetWordsWait() {
            this(Message.of("suggestion.words-wait"), List.of());
        }
    }
}
