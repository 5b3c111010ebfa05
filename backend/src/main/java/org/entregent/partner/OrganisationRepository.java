package org.entregent.partner;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and writes partner organisations, in the transactions of commands. */
@Repository
class OrganisationRepository {

    private static final Statement INSERT = Statement.insertion(
            PARTNER_ORGANISATION,
            PARTNER_ORGANISATION.ID,
            PARTNER_ORGANISATION.NAME,
            PARTNER_ORGANISATION.CONTACT_NAME,
            PARTNER_ORGANISATION.CONTACT_EMAIL,
            PARTNER_ORGANISATION.CREATED_AT);

    private static final Statement FIND = Statement.of(select(PARTNER_ORGANISATION.ID)
            .from(PARTNER_ORGANISATION)
            .where(PARTNER_ORGANISATION.ID.eq(value(PARTNER_ORGANISATION.ID))));

    /** Fails by {@code partner_organisation_pkey} when the id is taken, by {@code partner_organisation_name_key} when the name is. */
    Bound insert(Organisation organisation, Instant now) {
        return INSERT.with(PARTNER_ORGANISATION.ID, organisation.id())
                .with(PARTNER_ORGANISATION.NAME, organisation.name())
                .with(PARTNER_ORGANISATION.CONTACT_NAME, organisation.contactName())
                .with(PARTNER_ORGANISATION.CONTACT_EMAIL, organisation.contactEmail())
                .with(PARTNER_ORGANISATION.CREATED_AT, now.atOffset(ZoneOffset.UTC));
    }

    Question<Boolean> exists(UUID id) {
        return FIND.with(PARTNER_ORGANISATION.ID, id).exists();
    }
}
