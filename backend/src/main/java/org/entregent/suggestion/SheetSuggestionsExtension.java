package org.entregent.suggestion;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Network;
import org.springframework.stereotype.Component;

/** The suggestions about a sheet. */
@Component
final class SheetSuggestionsExtension extends GraphExtension<Network> {

    SheetSuggestionsExtension() {
        super("NetworkSheet", NETWORK);
        SuggestionType.choices(connection(
                "suggestions",
                SUGGESTION,
                (sheet, suggestion) ->
                        suggestion.REGION_ID.eq(sheet.REGION_ID).and(suggestion.NETWORK_ID.eq(sheet.ID))));
    }
}
