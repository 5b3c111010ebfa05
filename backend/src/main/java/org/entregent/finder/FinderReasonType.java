package org.entregent.finder;

import static org.jooq.impl.DSL.cardinality;

import org.entregent.graph.GraphType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Why a network stands where it does: its match with the answer to one question. */
@Component
final class FinderReasonType extends GraphType<Table<?>> {

    FinderReasonType() {
        super("FinderReason");
        field("question", FoundNetworks.QUESTION);
        field("weight", FoundNetworks.WEIGHT);
        field("match", FoundNetworks.MATCH);
        field("said", FoundNetworks.SAID);
        field("sheetSays", FoundNetworks.SHEET_SAYS);
        flag(
                "missing",
                (reason, scope) ->
                        cardinality(columnOf(reason, FoundNetworks.SHEET_SAYS)).eq(0));
    }
}
