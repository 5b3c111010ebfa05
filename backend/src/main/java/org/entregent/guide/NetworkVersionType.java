package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.NetworkVersion;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Versions of sheets, for a guide's editors and for whoever keeps the sheet. */
@Component
final class NetworkVersionType extends ContentType<NetworkVersion> {

    static final Readers READERS =
            Readers.holding(GUIDE_EDIT, NETWORK_VERSION).and(Ownership.NETWORK_OWNER, NETWORK_VERSION.NETWORK_ID);

    NetworkVersionType() {
        super("NetworkVersion", NETWORK_VERSION);
        key(NETWORK_VERSION.REGION_ID, NETWORK_VERSION.NETWORK_ID, NETWORK_VERSION.NUMBER);
        region(NETWORK_VERSION.REGION_ID);
        visible((version, viewer) -> READERS.condition(version, version.REGION_ID, viewer));

        field("memberCount", NETWORK_VERSION.MEMBER_COUNT);
        field("number", NETWORK_VERSION.NUMBER);
        field("writtenAt", NETWORK_VERSION.WRITTEN_AT);
        field("origin", NETWORK_VERSION.ORIGIN);
        computed("writtenBy", VARCHAR, NetworkVersionType::author);
    }

    private static Field<String> author(NetworkVersion version, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(version.ACCOUNT_ID)));
    }
}
