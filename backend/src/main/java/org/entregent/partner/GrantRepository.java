package org.entregent.partner;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes grants of partners' clients, in the transactions of commands that opened their region. */
@Repository
class GrantRepository {

    private static final Statement INSERT = Statement.insertion(
            PARTNER_GRANT,
            PARTNER_GRANT.REGION_ID,
            PARTNER_GRANT.ID,
            PARTNER_GRANT.CLIENT_ID,
            PARTNER_GRANT.PERMISSION,
            PARTNER_GRANT.STARTS_ON,
            PARTNER_GRANT.ENDS_ON);

    private static final Statement STANDING = Statement.of(select(PARTNER_GRANT.STARTS_ON, PARTNER_GRANT.ENDS_ON)
            .from(PARTNER_GRANT)
            .where(PARTNER_GRANT.REGION_ID.eq(value(PARTNER_GRANT.REGION_ID)))
            .and(PARTNER_GRANT.CLIENT_ID.eq(value(PARTNER_GRANT.CLIENT_ID)))
            .and(PARTNER_GRANT.PERMISSION.eq(value(PARTNER_GRANT.PERMISSION)))
            .and(PARTNER_GRANT.REVOKED_AT.isNull())
            .and(PARTNER_GRANT.ENDS_ON.isNull().or(PARTNER_GRANT.ENDS_ON.ge(value(PARTNER_GRANT.STARTS_ON))))
            .orderBy(PARTNER_GRANT.STARTS_ON));

    private static final Statement LOCK = Statement.of(select(
                    PARTNER_GRANT.REGION_ID,
                    PARTNER_GRANT.ID,
                    PARTNER_GRANT.CLIENT_ID,
                    PARTNER_GRANT.PERMISSION,
                    PARTNER_GRANT.STARTS_ON,
                    PARTNER_GRANT.ENDS_ON,
                    PARTNER_GRANT.REVOKED_AT)
            .from(PARTNER_GRANT)
            .where(PARTNER_GRANT.REGION_ID.eq(value(PARTNER_GRANT.REGION_ID)))
            .and(PARTNER_GRANT.ID.eq(value(PARTNER_GRANT.ID)))
            .forUpdate());

    private static final Statement REVOKE = Statement.of(DSL.update(PARTNER_GRANT)
            .set(PARTNER_GRANT.REVOKED_AT, value(PARTNER_GRANT.REVOKED_AT))
            .where(PARTNER_GRANT.REGION_ID.eq(value(PARTNER_GRANT.REGION_ID)))
            .and(PARTNER_GRANT.ID.eq(value(PARTNER_GRANT.ID))));

    /** Fails by {@code partner_grant_pkey} when the id is taken. */
    Bound insert(KeptGrant grant) {
        return INSERT.with(PARTNER_GRANT.REGION_ID, grant.regionId())
                .with(PARTNER_GRANT.ID, grant.id())
                .with(PARTNER_GRANT.CLIENT_ID, grant.clientName())
                .with(PARTNER_GRANT.PERMISSION, grant.permission())
                .with(PARTNER_GRANT.STARTS_ON, grant.days().startsOn())
                .with(PARTNER_GRANT.ENDS_ON, grant.days().endsOn());
    }

    /** The days of grants that give the same client the same, and end on its first day or later; those taken back aside. */
    Question<List<GrantedDays>> listStanding(KeptGrant like) {
        return STANDING.with(PARTNER_GRANT.REGION_ID, like.regionId())
                .with(PARTNER_GRANT.CLIENT_ID, like.clientName())
                .with(PARTNER_GRANT.PERMISSION, like.permission())
                .with(PARTNER_GRANT.STARTS_ON, like.days().startsOn())
                .list(GrantRepository::days);
    }

    /** Keeps others from changing the grant until the transaction ends. */
    Question<Optional<KeptGrant>> lock(Reference grant) {
        return LOCK.with(PARTNER_GRANT.REGION_ID, grant.region())
                .with(PARTNER_GRANT.ID, grant.uuid())
                .find(GrantRepository::read);
    }

    Bound revoke(KeptGrant grant, Instant now) {
        return REVOKE.with(PARTNER_GRANT.REGION_ID, grant.regionId())
                .with(PARTNER_GRANT.ID, grant.id())
                .with(PARTNER_GRANT.REVOKED_AT, now.atOffset(ZoneOffset.UTC));
    }

    private static GrantedDays days(Row row) {
        return new GrantedDays(row.get(PARTNER_GRANT.STARTS_ON), row.getOrNull(PARTNER_GRANT.ENDS_ON));
    }

    private static KeptGrant read(Row row) {
        var revokedAt = row.getOrNull(PARTNER_GRANT.REVOKED_AT);
        return new KeptGrant(
                row.get(PARTNER_GRANT.REGION_ID),
                row.get(PARTNER_GRANT.ID),
                row.get(PARTNER_GRANT.CLIENT_ID),
                row.get(PARTNER_GRANT.PERMISSION),
                days(row),
                revokedAt == null ? null : revokedAt.toInstant());
    }
}
