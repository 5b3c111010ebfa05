package org.entregent.notice;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.notice.Tables.NOTICE_PREFERENCE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.NOTICE;
import static org.entregent.statement.GivenRows.given;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds those whose summary of the week is due, and keeps for whom it was made, in transactions that have opened their region. */
@Repository
class DigestRepository {

    private static final String DIGEST = NoticeKind.WEEKLY_DIGEST.name();
    private static final Param<Integer> LIMIT = Rendering.parameter("most", SQLDataType.INTEGER);
    private static final int MONDAY = 1;

    private static final Field<Integer> CHOSEN_DAY = field(select(NOTICE_PREFERENCE.WEEKDAY)
            .from(NOTICE_PREFERENCE)
            .where(NOTICE_PREFERENCE.ACCOUNT_ID.eq(ACCOUNT.ID), NOTICE_PREFERENCE.KIND.eq(inline(DIGEST))));

    private static final Statement LIST_DUE = Statement.of(select(
                    MEMBER.ID, MemberAddress.ACCOUNT_ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
            .from(MEMBER)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)))
            .and(MEMBER.STATUS.in(MembershipStatus.TAKING_PART.stream()
                    .map(status -> inline(status.name()))
                    .toList()))
            .and(NoticePreferenceRepository.wantsMail(ACCOUNT.ID, inline(DIGEST)))
            .and(coalesce(CHOSEN_DAY, inline(MONDAY)).eq(value(NOTICE_PREFERENCE.WEEKDAY)))
            .and(notExists(selectOne()
                    .from(NOTICE)
                    .where(NOTICE.REGION_ID.eq(MEMBER.REGION_ID))
                    .and(NOTICE.RECIPIENT_ID.eq(MEMBER.ID))
                    .and(NOTICE.KIND.eq(inline(DIGEST)))
                    .and(NOTICE.SUBJECT_ID.eq(MEMBER.ID))
                    .and(NOTICE.OCCASION.eq(value(NOTICE.OCCASION)))))
            .orderBy(MEMBER.ID)
            .limit(LIMIT));

    private static final List<Field<?>> COLUMNS = List.of(
            NOTICE.REGION_ID,
            NOTICE.ID,
            NOTICE.RECIPIENT_ID,
            NOTICE.KIND,
            NOTICE.SUBJECT_ID,
            NOTICE.OCCASION,
            NOTICE.TOLD_AT,
            NOTICE.MAIL_SETTLED_AT,
            NOTICE.LISTED);

    /** Whoever comes second waits for the first, and then gets none of them. */
    private static final Statement TAKE = Statement.of(insertInto(NOTICE)
            .columns(COLUMNS)
            .select(select(COLUMNS.stream().map(GivenRows::given).toList())
                    .from(GivenRows.as(NOTICE))
                    .orderBy(given(NOTICE.RECIPIENT_ID)))
            .onConflictDoNothing()
            .returningResult(NOTICE.RECIPIENT_ID));

    record Due(UUID memberId, Recipient recipient) {}

    /** Members who want it on this day of the week, and for whom it was not made yet. */
    Question<List<Due>> listDue(int regionId, LocalDate today, int most) {
        return LIST_DUE.with(MEMBER.REGION_ID, regionId)
                .with(NOTICE_PREFERENCE.WEEKDAY, today.getDayOfWeek().getValue())
                .with(NOTICE.OCCASION, today.toString())
                .with(LIMIT, most)
                .list(row -> new Due(row.get(MEMBER.ID), MemberAddress.recipient(row)));
    }

    /** @return for whom nobody else makes it */
    Question<List<UUID>> take(int regionId, List<Due> due, LocalDate today, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return TAKE.with(
                        GivenRows.ALL,
                        GivenRows.from(
                                due,
                                (row, each) -> row.set(NOTICE.REGION_ID, regionId)
                                        .set(NOTICE.ID, ToldNotice.makeId(now))
                                        .set(NOTICE.RECIPIENT_ID, each.memberId())
                                        .set(NOTICE.KIND, DIGEST)
                                        .set(NOTICE.SUBJECT_ID, each.memberId())
                                        .set(NOTICE.OCCASION, today.toString())
                                        .set(NOTICE.TOLD_AT, at)
                                        .set(NOTICE.MAIL_SETTLED_AT, at)
                                        .set(NOTICE.LISTED, false)))
                .list(row -> row.get(NOTICE.RECIPIENT_ID));
    }
}
