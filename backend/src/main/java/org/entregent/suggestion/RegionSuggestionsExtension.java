package org.entregent.suggestion;

import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** The suggestions about a region's guide. */
@Component
final class RegionSuggestionsExtension extends GraphExtension<Region> {

    RegionSuggestionsExtension() {
        super("Region", REGION);
        SuggestionType.choices(
                connection("suggestions", SUGGESTION, (region, suggestion) -> suggestion.REGION_ID.eq(region.ID)));
    }
}
