package org.entregent.bench.loaders;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BIGINT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.bench.loaders.Rows.Chapter;
import org.entregent.bench.loaders.Rows.Member;
import org.entregent.bench.loaders.Rows.Referral;
import org.entregent.bench.loaders.Rows.Region;
import org.entregent.bench.loaders.Rows.Totals;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** One statement for each level of an answer, of the columns that the schema shows. */
@Repository
class ReadRepository {

    private static final int LAST = 10;

    private final DSLContext sql;

    ReadRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Region> regions(Condition which) {
        return sql.select(REGION.ID, REGION.CODE, REGION.NAME)
                .from(REGION)
                .where(which)
                .fetch(mapping(Region::new));
    }

    List<Chapter> chapters(Condition which) {
        return sql.select(CHAPTER.REGION_ID, CHAPTER.ID, CHAPTER.NAME, CHAPTER.MEETING_PLACE)
                .from(CHAPTER)
                .where(which)
                .orderBy(CHAPTER.NAME, CHAPTER.ID)
                .fetch(mapping(Chapter::new));
    }

    List<Member> members(Condition which) {
        return sql.select(
                        MEMBER_CARD.ID,
                        MEMBER_CARD.REGION_ID,
                        MEMBER_CARD.CHAPTER_ID,
                        MEMBER_CARD.FIRST_NAME,
                        MEMBER_CARD.LAST_NAME,
                        MEMBER_CARD.FIRM_NAME,
                        MEMBER_CARD.JOINED_ON)
                .from(MEMBER_CARD)
                .where(which)
                .orderBy(MEMBER_CARD.SORT_NAME, MEMBER_CARD.ID)
                .fetch(mapping(Member::new));
    }

    /** The last ten of each giver. */
    List<Referral> referralsGiven(int regionId, UUID[] giverIds) {
        var giver = DSL.unnest(giverIds).as("giver", "id");
        var last = selectFrom(REFERRAL)
                .where(REFERRAL.REGION_ID.eq(regionId), REFERRAL.GIVER_ID.eq(giver.field("id", UUID.class)))
                .orderBy(REFERRAL.CREATED_AT.desc(), REFERRAL.ID.desc())
                .limit(LAST)
                .asTable("last");
        return sql.select(
                        last.field(REFERRAL.ID),
                        last.field(REFERRAL.KIND),
                        last.field(REFERRAL.STATUS),
                        last.field(REFERRAL.HOTNESS),
                        last.field(REFERRAL.CREATED_AT),
                        last.field(REFERRAL.CHANGED_AT),
                        last.field(REFERRAL.VERSION),
                        last.field(REFERRAL.GIVER_ID),
                        last.field(REFERRAL.RECEIVER_ID))
                .from(giver)
                .crossJoin(lateral(last))
                .orderBy(
                        last.field(REFERRAL.CREATED_AT).desc(),
                        last.field(REFERRAL.ID).desc())
                .fetch(mapping(Referral::new));
    }

    List<Referral> page(int regionId, String status, String kind, Cursor after, int limit) {
        var further = after == null
                ? DSL.noCondition()
                : row(REFERRAL.CREATED_AT, REFERRAL.ID).lt(after.createdAt(), after.id());
        return sql.select(
                        REFERRAL.ID,
                        REFERRAL.KIND,
                        REFERRAL.STATUS,
                        REFERRAL.HOTNESS,
                        REFERRAL.CREATED_AT,
                        REFERRAL.CHANGED_AT,
                        REFERRAL.VERSION,
                        REFERRAL.GIVER_ID,
                        REFERRAL.RECEIVER_ID)
                .from(REFERRAL)
                .where(REFERRAL.REGION_ID.eq(regionId), REFERRAL.STATUS.eq(status), REFERRAL.KIND.eq(kind))
                .and(further)
                .orderBy(REFERRAL.CREATED_AT.desc(), REFERRAL.ID.desc())
                .limit(limit)
                .fetch(mapping(Referral::new));
    }

    Map<UUID, Totals> totals(int regionId, Collection<UUID> chapterIds, LocalDate from, LocalDate to) {
        return sql.select(
                        CHAPTER_MONTH.CHAPTER_ID,
                        total(CHAPTER_MONTH.REFERRALS_INSIDE.plus(CHAPTER_MONTH.REFERRALS_OUTSIDE)),
                        total(CHAPTER_MONTH.REFERRALS_RECEIVED),
                        total(CHAPTER_MONTH.REFERRALS_WON),
                        total(CHAPTER_MONTH.REFERRALS_LOST),
                        total(CHAPTER_MONTH.CLOSED_BUSINESS_COUNT),
                        total(CHAPTER_MONTH.CLOSED_BUSINESS_MINOR_UNITS))
                .from(CHAPTER_MONTH)
                .where(CHAPTER_MONTH.REGION_ID.eq(val(regionId)))
                .and(CHAPTER_MONTH.CHAPTER_ID.eq(any(chapterIds.toArray(UUID[]::new))))
                .and(CHAPTER_MONTH.MONTH.between(from, to))
                .groupBy(CHAPTER_MONTH.CHAPTER_ID)
                .fetchMap(
                        CHAPTER_MONTH.CHAPTER_ID,
                        row -> new Totals(
                                row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()));
    }

    private static Field<Long> total(Field<? extends Number> column) {
        return sum(column).cast(BIGINT);
    }
}
