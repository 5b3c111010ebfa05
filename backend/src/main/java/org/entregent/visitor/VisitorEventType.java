package org.entregent.visitor;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_EVENT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.VisitorEvent;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The steps of a visit, for whoever sees the visit. */
@Component
final class VisitorEventType extends GraphType<VisitorEvent> {

    VisitorEventType() {
        super("VisitorEvent", VISITOR_EVENT);
        key(VISITOR_EVENT.REGION_ID, VISITOR_EVENT.VISITOR_ID, VISITOR_EVENT.SEQUENCE);
        region(VISITOR_EVENT.REGION_ID);
        visible((event, viewer) -> VisitorReadability.EVENTS.condition(event, event.REGION_ID, viewer));

        field("sequence", VISITOR_EVENT.SEQUENCE);
        field("occurredAt", VISITOR_EVENT.OCCURRED_AT);
        field("action", VISITOR_EVENT.ACTION);
        field("fromStatus", VISITOR_EVENT.FROM_STATUS);
        field("toStatus", VISITOR_EVENT.TO_STATUS);
        // Officers write to each other.
        field("note", VISITOR_EVENT.NOTE)
                .when((event, viewer) -> VisitorReadability.runs(event.REGION_ID, event.CHAPTER_ID, viewer));
        field("actor", VISITOR_EVENT.ACTOR);
        computed("doneBy", VARCHAR, VisitorEventType::doneBy);
    }

    private static Field<String> doneBy(VisitorEvent event, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(event.ACCOUNT_ID)));
    }
}
