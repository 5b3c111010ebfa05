package org.entregent.partner;

import static org.entregent.access.Permission.PARTNERS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.command.ChangeType;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.PartnerOrganisation;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Partner organisations, which belong to no region: for whoever looks after them. */
@Component
final class PartnerOrganisationType extends GraphType<PartnerOrganisation> {

    private static final String PREFIX = "por";

    /** Of a large network. */
    private static final int MOST = 500;

    PartnerOrganisationType() {
        super("PartnerOrganisation", PARTNER_ORGANISATION);
        key(PARTNER_ORGANISATION.ID);
        nodeId(PREFIX);
        visible((organisation, viewer) -> areLookedAfter(viewer));

        field("name", PARTNER_ORGANISATION.NAME);
        field("contactName", PARTNER_ORGANISATION.CONTACT_NAME);
        field("contactEmail", PARTNER_ORGANISATION.CONTACT_EMAIL);
        field("createdAt", PARTNER_ORGANISATION.CREATED_AT);
        field("version", PARTNER_ORGANISATION.VERSION);
        flag("isReading", PartnerOrganisationType::isReading);
        connection("clients", PARTNER_CLIENT, (organisation, client) -> client.ORGANISATION_ID.eq(organisation.ID));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (organisation, change) -> change.SUBJECT.eq(concat(inline(PREFIX + "_"), organisation.ID))));

        rootById("partnerOrganisation");
        rootConnection("partnerOrganisations")
                .filter(
                        "search",
                        VARCHAR,
                        (organisation, words) -> Search.matches(Search.fold(organisation.NAME), words))
                .check(Search::complaint)
                .filter(
                        "reading",
                        (organisation, scope) ->
                                DSL.field(isReading(organisation, scope)).eq(scope.argument("reading", BOOLEAN)))
                .holds((viewer, given) -> MOST)
                .looking("search", 2)
                .looking("reading", 4)
                .order(organisation -> List.of(Search.fold(organisation.NAME).asc()));
    }

    /** Whether one of its clients holds a grant in force. */
    private static Condition isReading(PartnerOrganisation organisation, Scope scope) {
        var client = scope.alias(PARTNER_CLIENT);
        var grant = scope.alias(PARTNER_GRANT);
        return exists(selectOne()
                .from(client)
                .join(grant)
                .on(grant.CLIENT_ID.eq(client.CLIENT_ID))
                .where(client.ORGANISATION_ID.eq(organisation.ID))
                .and(PartnerGrantType.isInForce(grant, scope)));
    }

    /** Organisations and their clients are the whole network's. */
    static Condition areLookedAfter(ViewerScope viewer) {
        return viewer.reachesSome(PARTNERS_MANAGE) ? trueCondition() : falseCondition();
    }
}
