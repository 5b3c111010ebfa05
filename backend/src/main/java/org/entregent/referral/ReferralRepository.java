package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Together;
import org.entregent.schema.jooq.public_.tables.records.ReferralRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads and writes legs of referrals, within the transactions of commands. */
@Repository
class ReferralRepository {

    Optional<Referral> find(DSLContext sql, int regionId, UUID id) {
        return sql.selectFrom(REFERRAL)
                .where(REFERRAL.REGION_ID.eq(regionId), REFERRAL.ID.eq(id))
                .fetchOptional(ReferralRows::read);
    }

    /** Those of the regions in which the referral has a leg. */
    List<Integer> listRegionIds(DSLContext sql, Collection<Integer> regionIds, UUID id) {
        return sql.select(REFERRAL.REGION_ID)
                .from(REFERRAL)
                .where(REFERRAL.REGION_ID.eq(any(regionIds.toArray(Integer[]::new))), REFERRAL.ID.eq(id))
                .fetch(REFERRAL.REGION_ID);
    }

    /** Keeps others from changing any leg until the transaction ends. Always in the order of regions: nobody waits in a circle. */
    Referral lock(DSLContext sql, Collection<Integer> regionIds, UUID id) {
        return sql.selectFrom(REFERRAL)
                .where(REFERRAL.REGION_ID.eq(any(regionIds.toArray(Integer[]::new))), REFERRAL.ID.eq(id))
                .orderBy(REFERRAL.REGION_ID)
                .forUpdate()
                .fetch(ReferralRows::read)
                .getFirst();
    }

    /** The number of legs inserted: fewer than there are regions when the id is taken. */
    int insert(DSLContext sql, Referral referral) {
        var rows = referral.regionIds().stream()
                .map(regionId -> ReferralRows.write(regionId, referral))
                .toList();
        return sql.insertInto(REFERRAL)
                .set(rows)
                .onConflict(REFERRAL.REGION_ID, REFERRAL.ID)
                .doNothing()
                .execute();
    }

    /** All legs at once. */
    void update(Together writes, Referral referral) {
        var changes = new ReferralRecord();
        ReferralRows.writeChanges(changes, referral);
        var regionIds = referral.regionIds().toArray(Integer[]::new);
        writes.add(writes.sql()
                .update(REFERRAL)
                .set(changes)
                .where(REFERRAL.REGION_ID.eq(any(regionIds)), REFERRAL.ID.eq(referral.id())));
    }

    /** In all legs, and only the first time. */
    void see(DSLContext sql, Referral referral, Instant now) {
        var regionIds = referral.regionIds().toArray(Integer[]::new);
        sql.update(REFERRAL)
                .set(REFERRAL.SEEN_AT, ReferralRows.at(now))
                .where(REFERRAL.REGION_ID.eq(any(regionIds)), REFERRAL.ID.eq(referral.id()), REFERRAL.SEEN_AT.isNull())
                .execute();
    }

    /** Referrals in progress given by a region's members that nobody has touched since, the longest untouched first. */
    List<Referral> listIdle(DSLContext sql, int regionId, Instant since, int limit) {
        return sql.selectFrom(REFERRAL)
                .where(REFERRAL.REGION_ID.eq(regionId))
                .and(REFERRAL.GIVER_REGION_ID.eq(regionId))
                .and(REFERRAL.STATUS.in(ReferralRows.names(ReferralStatus.IN_PROGRESS)))
                .and(REFERRAL.CHANGED_AT.lt(ReferralRows.at(since)))
                .orderBy(REFERRAL.CHANGED_AT)
                .limit(limit)
                .fetch(ReferralRows::read);
    }
}
