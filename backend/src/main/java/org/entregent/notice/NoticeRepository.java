package org.entregent.notice;

import static org.entregent.schema.jooq.notice.Tables.NOTICE_KIND;
import static org.entregent.schema.jooq.notice.Tables.NOTICE_PREFERENCE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.statement.GivenRows.given;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entregent.access.Membership;
import org.entregent.access.MembershipStatus;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps what members were told, in transactions that have opened their regions. */
@Repository
class NoticeRepository {

    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);
    private static final Param<Integer[]> REGIONS = values(NOTICE.REGION_ID);
    private static final Param<UUID[]> RECIPIENTS = values(NOTICE.RECIPIENT_ID);
    private static final Param<UUID[]> IDS = values(NOTICE.ID);

    private static final List<Field<?>> COLUMNS = List.of(
            NOTICE.REGION_ID,
            NOTICE.ID,
            NOTICE.KIND,
            NOTICE.SUBJECT_ID,
            NOTICE.OCCASION,
            NOTICE.TOLD_AT,
            NOTICE.MAIL_SETTLED_AT,
            NOTICE.RECIPIENT_ID,
            NOTICE.LISTED);

    private static final List<Field<?>> GIVEN = List.of(
            given(NOTICE.REGION_ID),
            given(NOTICE.ID),
            given(NOTICE.KIND),
            given(NOTICE.SUBJECT_ID),
            given(NOTICE.OCCASION),
            given(NOTICE.TOLD_AT),
            given(NOTICE.MAIL_SETTLED_AT));

    /** As the recipient chose, or as is usual. */
    private static final Field<Boolean> LISTED = coalesce(
            field(select(NOTICE_PREFERENCE.LISTED)
                    .from(MEMBER)
                    .join(NOTICE_PREFERENCE)
                    .on(
                            NOTICE_PREFERENCE.ACCOUNT_ID.eq(MEMBER.ACCOUNT_ID),
                            NOTICE_PREFERENCE.KIND.eq(given(NOTICE.KIND)))
                    .where(MEMBER.REGION_ID.eq(given(NOTICE.REGION_ID)), MEMBER.ID.eq(given(NOTICE.RECIPIENT_ID)))),
            NOTICE_KIND.LISTED);

    private static final Statement INSERT_ALL = Statement.of(insertInto(NOTICE)
            .columns(COLUMNS)
            .select(select(GIVEN)
                    .select(given(NOTICE.RECIPIENT_ID), LISTED)
                    .from(GivenRows.as(NOTICE))
                    .join(NOTICE_KIND)
                    .on(NOTICE_KIND.KIND.eq(given(NOTICE.KIND))))
            .onConflictDoNothing());

    /** The given recipients are accounts; of several memberships that one has had in the region, the one that lasts. */
    private static final Statement INSERT_FOR_ACCOUNTS = Statement.of(insertInto(NOTICE)
            .columns(COLUMNS)
            .select(select(GIVEN)
                    .select(MEMBER.ID, coalesce(NOTICE_PREFERENCE.LISTED, NOTICE_KIND.LISTED))
                    .from(GivenRows.as(NOTICE))
                    .join(NOTICE_KIND)
                    .on(NOTICE_KIND.KIND.eq(given(NOTICE.KIND)))
                    .join(MEMBER)
                    .on(
                            MEMBER.REGION_ID.eq(given(NOTICE.REGION_ID)),
                            MEMBER.ACCOUNT_ID.eq(given(NOTICE.RECIPIENT_ID)),
                            MEMBER.STATUS.in(MembershipStatus.TAKING_PART.stream()
                                    .map(status -> inline(status.name()))
                                    .toList()))
                    .leftJoin(NOTICE_PREFERENCE)
                    .on(
                            NOTICE_PREFERENCE.ACCOUNT_ID.eq(MEMBER.ACCOUNT_ID),
                            NOTICE_PREFERENCE.KIND.eq(given(NOTICE.KIND))))
            .onConflictDoNothing());

    private static final Statement READ_ALL = Statement.of(update(NOTICE)
            .set(NOTICE.READ_AT, greatest(value(NOTICE.READ_AT), NOTICE.TOLD_AT))
            .where(isUnread())
            .returningResult(NOTICE.ID));

    private static final Statement READ_SOME = Statement.of(update(NOTICE)
            .set(NOTICE.READ_AT, greatest(value(NOTICE.READ_AT), NOTICE.TOLD_AT))
            .where(isUnread(), NOTICE.ID.eq(any(IDS)))
            .returningResult(NOTICE.ID));

    private static final Statement DELETE_OLD = Statement.of(deleteFrom(NOTICE)
            .where(NOTICE.REGION_ID.eq(value(NOTICE.REGION_ID)))
            .and(NOTICE.ID.in(select(NOTICE.ID)
                    .from(NOTICE)
                    .where(NOTICE.REGION_ID.eq(value(NOTICE.REGION_ID)), NOTICE.TOLD_AT.lt(value(NOTICE.TOLD_AT)))
                    .orderBy(NOTICE.TOLD_AT)
                    .limit(LIMIT)))
            .returningResult(NOTICE.ID));

    /** Leaves out what the same members were told on the same occasion. */
    Bound insertAll(List<ToldNotice> told) {
        return INSERT_ALL.with(GivenRows.ALL, rows(told));
    }

    /** The same where recipients are accounts. */
    Bound insertForAccounts(List<ToldNotice> told) {
        return INSERT_FOR_ACCOUNTS.with(GivenRows.ALL, rows(told));
    }

    private static JSON rows(List<ToldNotice> told) {
        return GivenRows.from(
                told,
                (row, each) -> row.set(NOTICE.REGION_ID, each.notice().regionId())
                        .set(NOTICE.ID, each.id())
                        .set(NOTICE.RECIPIENT_ID, each.notice().recipientId())
                        .set(NOTICE.KIND, each.notice().kind().name())
                        .set(NOTICE.SUBJECT_ID, each.notice().subjectId())
                        .set(NOTICE.OCCASION, each.notice().occasion())
                        .set(NOTICE.TOLD_AT, at(each.toldAt()))
                        .set(NOTICE.MAIL_SETTLED_AT, atOrNull(each.mailSettledAt())));
    }

    /** All that these members were told. @return how many were not read until now */
    Question<Integer> readAll(Collection<Membership> own, Instant now) {
        return READ_ALL.with(REGIONS, regions(own))
                .with(RECIPIENTS, recipients(own))
                .with(NOTICE.READ_AT, at(now))
                .list(row -> row.get(NOTICE.ID))
                .as(List::size);
    }

    /** Of these, what these members were told. @return how many were not read until now */
    Question<Integer> read(Collection<Membership> own, Collection<UUID> ids, Instant now) {
        return READ_SOME
                .with(REGIONS, regions(own))
                .with(RECIPIENTS, recipients(own))
                .with(IDS, ids.toArray(UUID[]::new))
                .with(NOTICE.READ_AT, at(now))
                .list(row -> row.get(NOTICE.ID))
                .as(List::size);
    }

    /** Some of what was told before this moment, the oldest first. @return how many */
    Question<Integer> deleteOld(int regionId, Instant limit, int most) {
        return DELETE_OLD
                .with(NOTICE.REGION_ID, regionId)
                .with(NOTICE.TOLD_AT, at(limit))
                .with(LIMIT, most)
                .list(row -> row.get(NOTICE.ID))
                .as(List::size);
    }

    private static Condition isUnread() {
        return NOTICE.REGION_ID
                .eq(any(REGIONS))
                .and(NOTICE.RECIPIENT_ID.eq(any(RECIPIENTS)))
                .and(NOTICE.READ_AT.isNull())
                .and(NOTICE.LISTED);
    }

    private static Integer[] regions(Collection<Membership> own) {
        return own.stream().map(Membership::regionId).toArray(Integer[]::new);
    }

    private static UUID[] recipients(Collection<Membership> own) {
        return own.stream().map(Membership::memberId).toArray(UUID[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }
}
