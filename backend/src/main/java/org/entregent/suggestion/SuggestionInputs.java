package org.entregent.suggestion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of suggestions, field by field as in the SDL. */
final class SuggestionInputs {

    private SuggestionInputs() {}

    record AcceptSuggestionInput(
            UUID commandId, String suggestionId, @Nullable List<SuggestedField> fields) {}

    record RefuseSuggestionInput(UUID commandId, String suggestionId, String reason) {}
}
