package org.entregent.dues;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.entregent.schema.jooq.public_.Tables.STANDING_EVENT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.StandingEvent;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A membership's steps. */
@Component
final class StandingEventType extends GraphType<StandingEvent> {

    StandingEventType() {
        super("StandingEvent", STANDING_EVENT);
        key(STANDING_EVENT.REGION_ID, STANDING_EVENT.MEMBER_ID, STANDING_EVENT.SEQUENCE);
        region(STANDING_EVENT.REGION_ID);
        visible((event, viewer) -> DuesReadability.EVENTS.condition(event, event.REGION_ID, viewer));
        field("sequence", STANDING_EVENT.SEQUENCE);
        field("occurredAt", STANDING_EVENT.OCCURRED_AT);
        field("action", STANDING_EVENT.ACTION);
        field("fromStatus", STANDING_EVENT.FROM_STATUS);
        field("toStatus", STANDING_EVENT.TO_STATUS);
        field("happenedOn", STANDING_EVENT.HAPPENED_ON);
        field("endsOn", STANDING_EVENT.ENDS_ON);
        field("note", STANDING_EVENT.NOTE);
        // It may be that of a region above, which only its id tells.
        one("policyVersion", POLICY_VERSION, (event, version) -> version.ID.eq(event.POLICY_VERSION_ID));
        computed("doneBy", VARCHAR, StandingEventType::doneBy);
    }

    private static Field<String> doneBy(StandingEvent event, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(event.ACCOUNT_ID)));
    }
}
