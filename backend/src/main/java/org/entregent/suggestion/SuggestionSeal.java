package org.entregent.suggestion;

import java.util.UUID;
import org.entregent.identity.Sealing;
import org.springframework.stereotype.Component;

/** Encrypts where an author wants to be told, so that a copy of the database tells nobody's address. */
@Component
class SuggestionSeal {

    private final Sealing sealing;

    SuggestionSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    String seal(UUID suggestionId, String address) {
        return sealing.seal(address, place(suggestionId));
    }

    String open(UUID suggestionId, String kept) {
        return sealing.open(kept, place(suggestionId));
    }

    private static String place(UUID suggestionId) {
        return "suggestion " + suggestionId;
    }
}
