package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_OWNER;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.NetworkOwner;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who keeps a sheet, for a guide's editors and for those who keep it themselves. */
@Component
final class NetworkOwnerType extends GraphType<NetworkOwner> {

    static final Readers READERS =
            Readers.holding(GUIDE_EDIT, NETWORK_OWNER).and(Ownership.NETWORK_OWNER, NETWORK_OWNER.NETWORK_ID);

    NetworkOwnerType() {
        super("NetworkOwner", NETWORK_OWNER);
        key(NETWORK_OWNER.REGION_ID, NETWORK_OWNER.NETWORK_ID, NETWORK_OWNER.ACCOUNT_ID, NETWORK_OWNER.STARTS_ON);
        region(NETWORK_OWNER.REGION_ID);
        visible((owner, viewer) -> READERS.condition(owner, owner.REGION_ID, viewer));

        computed("name", VARCHAR, NetworkOwnerType::name);
        field("startsOn", NETWORK_OWNER.STARTS_ON);
        field("endsOn", NETWORK_OWNER.ENDS_ON);
    }

    private static Field<String> name(NetworkOwner owner, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(owner.ACCOUNT_ID)));
    }
}
