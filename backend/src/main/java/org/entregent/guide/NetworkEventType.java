package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_EVENT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.NetworkEvent;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What was done to sheets, for a guide's editors and for whoever keeps the sheet. */
@Component
final class NetworkEventType extends GraphType<NetworkEvent> {

    static final Readers READERS =
            Readers.holding(GUIDE_EDIT, NETWORK_EVENT).and(Ownership.NETWORK_OWNER, NETWORK_EVENT.NETWORK_ID);

    NetworkEventType() {
        super("NetworkEvent", NETWORK_EVENT);
        key(NETWORK_EVENT.REGION_ID, NETWORK_EVENT.ID);
        region(NETWORK_EVENT.REGION_ID);
        visible((event, viewer) -> READERS.condition(event, event.REGION_ID, viewer));

        field("action", NETWORK_EVENT.ACTION);
        field("occurredAt", NETWORK_EVENT.OCCURRED_AT);
        field("actor", NETWORK_EVENT.ACTOR);
        field("fromStatus", NETWORK_EVENT.FROM_STATUS);
        field("toStatus", NETWORK_EVENT.TO_STATUS);
        field("number", NETWORK_EVENT.NUMBER);
        field("note", NETWORK_EVENT.NOTE);
        computed("actorName", VARCHAR, NetworkEventType::name);
    }

    private static Field<String> name(NetworkEvent event, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(event.ACCOUNT_ID)));
    }
}
