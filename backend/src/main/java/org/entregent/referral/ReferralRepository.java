package org.entregent.referral;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads and writes legs of referrals, in the transactions of commands. */
@Repository
class ReferralRepository {

    private static final Param<Integer[]> REGION_IDS = Statement.values(REFERRAL.REGION_ID);
    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);

    private static final Statement FIND = Statement.of(selectFrom(REFERRAL).where(oneLeg()));

    private static final Statement OPEN =
            Statement.of(select(opening(array(REFERRAL.GIVER_REGION_ID, REFERRAL.RECEIVER_REGION_ID)))
                    .from(REFERRAL)
                    .where(oneLeg()));

    private static final Statement REGIONS = Statement.of(select(REFERRAL.REGION_ID)
            .from(REFERRAL)
            .where(REFERRAL.REGION_ID.eq(any(REGION_IDS)), REFERRAL.ID.eq(value(REFERRAL.ID))));

    private static final Statement LOCK = Statement.of(
            selectFrom(REFERRAL).where(everyLeg()).orderBy(REFERRAL.REGION_ID).forUpdate());

    private static final Statement UPDATE =
            Statement.of(DSL.update(REFERRAL).set(ReferralRows.changes()).where(everyLeg()));

    private static final Statement SEE = Statement.of(DSL.update(REFERRAL)
            .set(REFERRAL.SEEN_AT, value(REFERRAL.SEEN_AT))
            .where(everyLeg(), REFERRAL.SEEN_AT.isNull()));

    private static final Statement IDLE = Statement.of(selectFrom(REFERRAL)
            .where(REFERRAL.REGION_ID.eq(value(REFERRAL.REGION_ID)))
            .and(REFERRAL.GIVER_REGION_ID.eq(value(REFERRAL.REGION_ID)))
            .and(REFERRAL.STATUS.in(ReferralRows.names(ReferralStatus.IN_PROGRESS)))
            .and(REFERRAL.CHANGED_AT.lt(value(REFERRAL.CHANGED_AT)))
            .orderBy(REFERRAL.CHANGED_AT)
            .limit(LIMIT));

    Question<Optional<Referral>> find(int regionId, UUID id) {
        return FIND.with(REFERRAL.REGION_ID, regionId).with(REFERRAL.ID, id).find(ReferralRows::read);
    }

    /** Those of the regions in which the referral has a leg. */
    Question<List<Integer>> listRegionIds(Collection<Integer> regionIds, UUID id) {
        return REGIONS.with(REGION_IDS, regionIds.toArray(Integer[]::new))
                .with(REFERRAL.ID, id)
                .list(row -> row.get(REFERRAL.REGION_ID));
    }

    /** Opens the regions of all legs, if the viewer sees the one in this region. */
    Bound openSeen(int regionId, UUID id) {
        return OPEN.with(REFERRAL.REGION_ID, regionId).with(REFERRAL.ID, id);
    }

    /**
     * Keeps others from changing any leg until the transaction ends. Always in the order of regions: nobody waits in a circle. None
     * where its regions aren't open.
     */
    Question<Optional<Referral>> lock(UUID id) {
        return LOCK.with(REFERRAL.ID, id).find(ReferralRows::read);
    }

    /** One leg. Fails by {@code referral_pkey} when the id is taken. */
    Bound insert(int regionId, Referral referral) {
        return ReferralRows.insert(regionId, referral);
    }

    /** All legs at once. */
    Bound update(Referral referral) {
        return ReferralRows.writeChanges(UPDATE.with(REFERRAL.ID, referral.id()), referral);
    }

    /** In all legs, and only the first time. */
    Bound see(Referral referral, Instant now) {
        return SEE.with(REFERRAL.ID, referral.id()).with(REFERRAL.SEEN_AT, ReferralRows.at(now));
    }

    /** Referrals in progress given by a region's members that nobody has touched since, the longest untouched first. */
    Question<List<Referral>> listIdle(int regionId, Instant since, int limit) {
        return IDLE.with(REFERRAL.REGION_ID, regionId)
                .with(REFERRAL.CHANGED_AT, ReferralRows.at(since))
                .with(LIMIT, limit)
                .list(ReferralRows::read);
    }

    private static Condition oneLeg() {
        return REFERRAL.REGION_ID.eq(value(REFERRAL.REGION_ID)).and(REFERRAL.ID.eq(value(REFERRAL.ID)));
    }

    /** The regions are open. */
    private static Condition everyLeg() {
        return REFERRAL.REGION_ID.eq(any(opened())).and(REFERRAL.ID.eq(value(REFERRAL.ID)));
    }
}
