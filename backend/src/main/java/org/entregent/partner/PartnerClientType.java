package org.entregent.partner;

import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import org.entregent.command.ChangeType;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.PartnerClient;
import org.springframework.stereotype.Component;

/** Clients of partner organisations, without their secrets: for whoever looks after them. */
@Component
final class PartnerClientType extends GraphType<PartnerClient> {

    private static final String PREFIX = "pcl";

    PartnerClientType() {
        super("PartnerClient", PARTNER_CLIENT);
        key(PARTNER_CLIENT.CLIENT_ID);
        nodeId(PREFIX);
        visible((client, viewer) -> PartnerOrganisationType.areLookedAfter(viewer));

        field("name", PARTNER_CLIENT.CLIENT_ID);
        field("status", PARTNER_CLIENT.STATUS);
        field("expiresOn", PARTNER_CLIENT.EXPIRES_ON);
        field("createdAt", PARTNER_CLIENT.CREATED_AT);
        field("secretChangedAt", PARTNER_CLIENT.SECRET_CHANGED_AT);
        field("formerSecretEndsAt", PARTNER_CLIENT.FORMER_SECRET_ENDS_AT);
        field("version", PARTNER_CLIENT.VERSION);
        one("organisation", PARTNER_ORGANISATION, (client, organisation) -> organisation.ID.eq(client.ORGANISATION_ID));
        PartnerGrantType.newestFirst(
                connection("grants", PARTNER_GRANT, (client, grant) -> grant.CLIENT_ID.eq(client.CLIENT_ID)));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (client, change) -> change.SUBJECT.eq(concat(inline(PREFIX + "_"), client.CLIENT_ID))));
    }
}
