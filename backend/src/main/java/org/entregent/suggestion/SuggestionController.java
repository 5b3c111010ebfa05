package org.entregent.suggestion;

import org.entregent.suggestion.SuggestionInputs.AcceptSuggestionInput;
import org.entregent.suggestion.SuggestionInputs.RefuseSuggestionInput;
import org.entregent.suggestion.SuggestionPayloads.SuggestionPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of suggestions. */
@Controller
class SuggestionController {

    private final DecideSuggestionService deciding;

    SuggestionController(DecideSuggestionService deciding) {
        this.deciding = deciding;
    }

    @MutationMapping
    SuggestionPayload acceptSuggestion(@Argument AcceptSuggestionInput input) {
        return deciding.accept(input);
    }

    @MutationMapping
    SuggestionPayload refuseSuggestion(@Argument RefuseSuggestionInput input) {
        return deciding.refuse(input);
    }
}
