package org.entregent.membership;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_EVENT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_NOTE;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.ApplicationEvent;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** An application's steps: for whoever leads it on. */
@Component
final class ApplicationEventType extends GraphType<ApplicationEvent> {

    ApplicationEventType() {
        super("ApplicationEvent", APPLICATION_EVENT);
        key(APPLICATION_EVENT.REGION_ID, APPLICATION_EVENT.APPLICATION_ID, APPLICATION_EVENT.SEQUENCE);
        region(APPLICATION_EVENT.REGION_ID);
        visible((event, viewer) -> ApplicationReadability.EVENTS.condition(event, event.REGION_ID, viewer));

        field("sequence", APPLICATION_EVENT.SEQUENCE);
        field("occurredAt", APPLICATION_EVENT.OCCURRED_AT);
        field("action", APPLICATION_EVENT.ACTION);
        field("fromStatus", APPLICATION_EVENT.FROM_STATUS);
        field("toStatus", APPLICATION_EVENT.TO_STATUS);
        field("happenedOn", APPLICATION_EVENT.HAPPENED_ON);
        object("amount", (event, scope) -> MoneyType.ofNullable(event.AMOUNT_MINOR_UNITS, event.CURRENCY));
        computed("note", VARCHAR, ApplicationEventType::note);
        computed("doneBy", VARCHAR, ApplicationEventType::doneBy);
    }

    private static Field<String> note(ApplicationEvent event, Scope scope) {
        var note = scope.alias(APPLICATION_NOTE);
        return DSL.field(select(note.NOTE)
                .from(note)
                .where(note.REGION_ID.eq(event.REGION_ID), note.APPLICATION_ID.eq(event.APPLICATION_ID))
                .and(note.SEQUENCE.eq(event.SEQUENCE)));
    }

    private static Field<String> doneBy(ApplicationEvent event, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(event.ACCOUNT_ID)));
    }
}
