package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_OWNER;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.access.ViewerValues;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.NetworkOwner;
import org.jooq.Condition;
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
        key(NETWORK_OWNER.REGION_ID, NETWORK_OWNER.ID);
        nodeId("own");
        region(NETWORK_OWNER.REGION_ID);
        visible((owner, viewer) -> READERS.condition(owner, owner.REGION_ID, viewer));

        computed("name", VARCHAR, NetworkOwnerType::name);
        field("startsOn", NETWORK_OWNER.STARTS_ON);
        field("endsOn", NETWORK_OWNER.ENDS_ON);
        flag("isViewer", NetworkOwnerType::isTheirs);
        flag("isCurrent", (owner, scope) -> holds(owner));
        flag(
                "viewerCanEnd",
                (owner, scope) -> holds(owner)
                        .and(scope.viewer().reaches(owner.REGION_ID, GUIDE_EDIT).or(isTheirs(owner, scope))));
        one(
                "sheet",
                NETWORK,
                (owner, sheet) -> sheet.REGION_ID.eq(owner.REGION_ID).and(sheet.ID.eq(owner.NETWORK_ID)));
    }

    private static Condition holds(NetworkOwner owner) {
        return owner.STARTS_ON
                .le(CurrentDay.date())
                .and(owner.ENDS_ON.isNull().or(owner.ENDS_ON.ge(CurrentDay.date())));
    }

    private static Condition isTheirs(NetworkOwner owner, Scope scope) {
        return ViewerValues.isOwnAccount(owner.ACCOUNT_ID, scope.viewer());
    }

    private static Field<String> name(NetworkOwner owner, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(owner.ACCOUNT_ID)));
    }
}
