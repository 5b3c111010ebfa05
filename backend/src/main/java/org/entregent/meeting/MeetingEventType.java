package org.entregent.meeting;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.MEETING_EVENT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.MeetingEvent;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A meeting's steps: for whoever runs it. */
@Component
final class MeetingEventType extends GraphType<MeetingEvent> {

    MeetingEventType() {
        super("MeetingEvent", MEETING_EVENT);
        key(MEETING_EVENT.REGION_ID, MEETING_EVENT.MEETING_ID, MEETING_EVENT.SEQUENCE);
        region(MEETING_EVENT.REGION_ID);
        visible((event, viewer) -> MeetingReadability.EVENTS.condition(event, event.REGION_ID, viewer));

        field("sequence", MEETING_EVENT.SEQUENCE);
        field("occurredAt", MEETING_EVENT.OCCURRED_AT);
        field("action", MEETING_EVENT.ACTION);
        field("fromStatus", MEETING_EVENT.FROM_STATUS);
        field("toStatus", MEETING_EVENT.TO_STATUS);
        field("formerHeldOn", MEETING_EVENT.FORMER_HELD_ON);
        field("heldOn", MEETING_EVENT.HELD_ON);
        field("reason", MEETING_EVENT.REASON);
        computed("doneBy", VARCHAR, MeetingEventType::doneBy);
    }

    private static Field<String> doneBy(MeetingEvent event, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(event.ACCOUNT_ID)));
    }
}
