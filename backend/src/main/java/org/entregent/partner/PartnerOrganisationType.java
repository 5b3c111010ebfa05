package org.entregent.partner;

import static org.entregent.access.Permission.PARTNERS_MANAGE;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.command.ChangeType;
import org.entregent.graph.GraphType;
import org.entregent.graph.ViewerScope;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.PartnerOrganisation;
import org.jooq.Condition;
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
                .holds((viewer, given) -> MOST)
                .looking("search", 2)
                .order(organisation -> List.of(Search.fold(organisation.NAME).asc()));
    }

    /** Organisations and their clients are the whole network's. */
    static Condition areLookedAfter(ViewerScope viewer) {
        return viewer.reachesSome(PARTNERS_MANAGE) ? trueCondition() : falseCondition();
    }
}
