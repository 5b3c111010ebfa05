package org.entregent.dues;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.STANDING;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.dues.Standing.Absence;
import org.entregent.dues.Standing.Due;
import org.entregent.dues.Standing.Person;
import org.entregent.dues.Standing.RenewalState;
import org.entregent.graph.Reference;
import org.entregent.member.MemberTransfer;
import org.entregent.member.MembershipChange;
import org.entregent.policy.DuesPolicy;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads and writes how memberships stand, in transactions that opened their region. */
@Repository
class StandingRepository {

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", LOCALDATE);
    private static final Param<LocalDate> LATE = Rendering.parameter("late", LOCALDATE);
    private static final Param<LocalDate> EXPIRED = Rendering.parameter("expired", LOCALDATE);
    private static final Param<LocalDate> REMOVED = Rendering.parameter("removed", LOCALDATE);
    private static final Param<LocalDate> OPENS = Rendering.parameter("opens", LOCALDATE);
    private static final Param<UUID> AFTER = Rendering.parameter("after", SQLDataType.UUID);
    private static final Param<Integer> LIMIT = Rendering.parameter("most", INTEGER);
    private static final Param<Integer> FORMER_REGION = Rendering.parameter("former_region", INTEGER);
    private static final Param<UUID> FORMER = Rendering.parameter("former", SQLDataType.UUID);

    private static final List<Field<?>> BEGINNING = List.of(
            STANDING.REGION_ID,
            STANDING.MEMBER_ID,
            STANDING.CHAPTER_ID,
            STANDING.STATUS,
            STANDING.DUE_ON,
            STANDING.RENEWAL,
            STANDING.BEGUN_AT,
            STANDING.VERSION);

    private static final Statement OPEN = Statement.of(
            select(opening(array(STANDING.REGION_ID))).from(STANDING).where(named()));

    private static final Statement LOCK = Statement.of(select(
                    STANDING.REGION_ID,
                    STANDING.MEMBER_ID,
                    STANDING.CHAPTER_ID,
                    CHAPTER.NAME,
                    MEMBER_CARD.FIRST_NAME,
                    MEMBER_CARD.LAST_NAME,
                    MEMBER_CARD.JOINED_ON,
                    MEMBER.ACCOUNT_ID,
                    STANDING.STATUS,
                    STANDING.DUE_ON,
                    STANDING.CLOCK_STARTS_ON,
                    STANDING.RENEWAL,
                    STANDING.DECISION_DUE_ON,
                    STANDING.AWAY_STATUS,
                    STANDING.AWAY_STARTS_ON,
                    STANDING.AWAY_ENDS_ON,
                    STANDING.LEAVING_REASON,
                    STANDING.VERSION)
            .from(STANDING)
            .join(MEMBER)
            .on(MEMBER.REGION_ID.eq(STANDING.REGION_ID), MEMBER.ID.eq(STANDING.MEMBER_ID))
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(STANDING.MEMBER_ID))
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(STANDING.REGION_ID), CHAPTER.ID.eq(STANDING.CHAPTER_ID))
            .where(named(), STANDING.REGION_ID.eq(any(opened())))
            .forUpdate()
            .of(STANDING));

    private static final Statement UPDATE = Statement.of(update(STANDING)
            .set(STANDING.STATUS, value(STANDING.STATUS))
            .set(STANDING.DUE_ON, value(STANDING.DUE_ON))
            .set(STANDING.CLOCK_STARTS_ON, value(STANDING.CLOCK_STARTS_ON))
            .set(STANDING.RENEWAL, value(STANDING.RENEWAL))
            .set(STANDING.DECISION_DUE_ON, value(STANDING.DECISION_DUE_ON))
            .set(STANDING.AWAY_STATUS, value(STANDING.AWAY_STATUS))
            .set(STANDING.AWAY_STARTS_ON, value(STANDING.AWAY_STARTS_ON))
            .set(STANDING.AWAY_ENDS_ON, value(STANDING.AWAY_ENDS_ON))
            .set(STANDING.LEAVING_REASON, value(STANDING.LEAVING_REASON))
            .set(STANDING.VERSION, value(STANDING.VERSION))
            .where(named()));

    /** One that a transfer has made already stays as it is. */
    private static final Statement BEGIN_ALL = Statement.of(insertInto(STANDING)
            .columns(BEGINNING)
            .select(GivenRows.of(STANDING, BEGINNING))
            .onConflictDoNothing());

    /** What was paid in the former chapter is paid in the other. */
    private static final Statement CONTINUE = Statement.of(insertInto(
                    STANDING,
                    STANDING.REGION_ID,
                    STANDING.MEMBER_ID,
                    STANDING.CHAPTER_ID,
                    STANDING.STATUS,
                    STANDING.DUE_ON,
                    STANDING.CLOCK_STARTS_ON,
                    STANDING.RENEWAL,
                    STANDING.DECISION_DUE_ON,
                    STANDING.AWAY_STATUS,
                    STANDING.AWAY_STARTS_ON,
                    STANDING.AWAY_ENDS_ON,
                    STANDING.BEGUN_AT)
            .select(select(
                            value(STANDING.REGION_ID),
                            value(STANDING.MEMBER_ID),
                            value(STANDING.CHAPTER_ID),
                            STANDING.STATUS,
                            STANDING.DUE_ON,
                            STANDING.CLOCK_STARTS_ON,
                            STANDING.RENEWAL,
                            STANDING.DECISION_DUE_ON,
                            STANDING.AWAY_STATUS,
                            STANDING.AWAY_STARTS_ON,
                            STANDING.AWAY_ENDS_ON,
                            value(STANDING.BEGUN_AT))
                    .from(STANDING)
                    .where(STANDING.REGION_ID.eq(FORMER_REGION), STANDING.MEMBER_ID.eq(FORMER))));

    private static final Statement TRANSFER = Statement.of(update(STANDING)
            .set(STANDING.STATUS, inline(MembershipStatus.TRANSFERRED.name()))
            .set(STANDING.VERSION, STANDING.VERSION.plus(inline(1)))
            .where(named()));

    private static final Statement WITHDRAW_ALL = Statement.of(update(STANDING)
            .set(STANDING.STATUS, inline(MembershipStatus.WITHDRAWN.name()))
            .from(GivenRows.as(STANDING))
            .where(STANDING.REGION_ID.eq(GivenRows.given(STANDING.REGION_ID)))
            .and(STANDING.MEMBER_ID.eq(GivenRows.given(STANDING.MEMBER_ID))));

    private static final Field<LocalDate> COUNTED =
            greatest(STANDING.DUE_ON, coalesce(STANDING.CLOCK_STARTS_ON, STANDING.DUE_ON));

    /** For whom a step of time is due, or may be: each is looked at by itself. */
    private static final Statement DUE = Statement.of(select(STANDING.MEMBER_ID)
            .from(STANDING)
            .where(STANDING.REGION_ID.eq(value(STANDING.REGION_ID)), isSeated())
            .and(STANDING.MEMBER_ID.gt(AFTER))
            .and(is(MembershipStatus.ACTIVE)
                    .and(COUNTED.le(LATE))
                    .or(is(MembershipStatus.LATE).and(COUNTED.le(EXPIRED)))
                    .or(is(MembershipStatus.EXPIRED).and(COUNTED.le(REMOVED)))
                    .or(STANDING.RENEWAL.eq(inline(Renewal.NONE.name())).and(STANDING.DUE_ON.le(OPENS)))
                    .or(STANDING.RENEWAL.eq(inline(Renewal.POSTPONED.name())).and(STANDING.DECISION_DUE_ON.le(TODAY)))
                    .or(STANDING.RENEWAL.eq(inline(Renewal.REFUSED.name())).and(STANDING.DUE_ON.le(TODAY)))
                    .or(isAway().and(STANDING.AWAY_ENDS_ON.lt(TODAY)))
                    .or(isAway().not().and(STANDING.AWAY_STARTS_ON.le(TODAY)).and(STANDING.AWAY_ENDS_ON.ge(TODAY))))
            .orderBy(STANDING.MEMBER_ID)
            .limit(LIMIT));

    /** Opens the membership's region, if the viewer sees how it stands. */
    Bound openSeen(Reference member) {
        return of(OPEN.asItIs(), member);
    }

    /** Keeps others from changing it until the transaction ends. None where its region isn't open. */
    Question<Optional<Standing>> lock(Reference member) {
        return of(LOCK.asItIs(), member).find(StandingRepository::read);
    }

    Bound write(Standing after) {
        var absence = after.absence();
        return of(UPDATE.asItIs(), after.member())
                .with(STANDING.STATUS, after.status().name())
                .with(STANDING.DUE_ON, after.due().on())
                .with(STANDING.CLOCK_STARTS_ON, after.due().countsFrom())
                .with(STANDING.RENEWAL, after.renewal().state().name())
                .with(STANDING.DECISION_DUE_ON, after.renewal().postponedTo())
                .with(
                        STANDING.AWAY_STATUS,
                        absence == null ? null : absence.status().name())
                .with(STANDING.AWAY_STARTS_ON, absence == null ? null : absence.from())
                .with(STANDING.AWAY_ENDS_ON, absence == null ? null : absence.until())
                .with(
                        STANDING.LEAVING_REASON,
                        after.leavingReason() == null
                                ? null
                                : after.leavingReason().name())
                .with(STANDING.VERSION, after.version());
    }

    /** New members have paid for a year; those who joined before, up to the day of the year on which they did. */
    Bound beginAll(List<MembershipChange> joined, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return BEGIN_ALL.with(
                GivenRows.ALL,
                GivenRows.from(
                        joined,
                        (row, change) -> row.set(STANDING.REGION_ID, change.regionId())
                                .set(STANDING.MEMBER_ID, change.memberId())
                                .set(STANDING.CHAPTER_ID, change.chapterId())
                                .set(STANDING.STATUS, MembershipStatus.ACTIVE.name())
                                .set(STANDING.DUE_ON, firstDue(change.day(), today))
                                .set(STANDING.RENEWAL, Renewal.NONE.name())
                                .set(STANDING.BEGUN_AT, at(now))
                                .set(STANDING.VERSION, 1)));
    }

    /** Of imports that were taken back: these memberships never began. */
    Bound withdrawAll(List<MembershipChange> takenBack) {
        return WITHDRAW_ALL.with(
                GivenRows.ALL,
                GivenRows.from(
                        takenBack,
                        (row, change) -> row.set(STANDING.REGION_ID, change.regionId())
                                .set(STANDING.MEMBER_ID, change.memberId())));
    }

    /** The membership that goes on stands as the former did. */
    Bound continueFrom(MemberTransfer transfer) {
        var current = transfer.current();
        return CONTINUE.with(STANDING.REGION_ID, current.member().region())
                .with(STANDING.MEMBER_ID, current.member().uuid())
                .with(STANDING.CHAPTER_ID, current.chapterId())
                .with(STANDING.BEGUN_AT, at(transfer.by().at()))
                .with(FORMER_REGION, transfer.former().member().region())
                .with(FORMER, transfer.former().member().uuid());
    }

    /** The former one, after the one that goes on from it was made, and the event was written. */
    Bound transfer(MemberTransfer transfer) {
        return of(TRANSFER.asItIs(), transfer.former().member());
    }

    /** @param after the last one that was looked at */
    Question<List<UUID>> listDue(int regionId, DuesPolicy rules, LocalDate today, Batch batch) {
        return DUE.with(STANDING.REGION_ID, regionId)
                .with(TODAY, today)
                .with(LATE, today.minusDays(rules.daysUntilLate()))
                .with(EXPIRED, today.minusDays(rules.daysUntilExpired()))
                .with(REMOVED, today.minusDays(rules.daysUntilRemoved()))
                .with(OPENS, today.plusMonths(rules.renewalMonths()))
                .with(AFTER, batch.after())
                .with(LIMIT, batch.most())
                .list(row -> row.get(STANDING.MEMBER_ID));
    }

    /** @param after the last one of the batch before */
    record Batch(UUID after, int most) {

        static Batch first(int most) {
            return new Batch(new UUID(0, 0), most);
        }

        Batch after(UUID last) {
            return new Batch(last, most);
        }
    }

    static LocalDate firstDue(LocalDate joinedOn, LocalDate today) {
        var years = Math.max(0, ChronoUnit.YEARS.between(joinedOn, today));
        return joinedOn.plusYears(years + 1);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Bound of(Bound statement, Reference member) {
        return statement.with(STANDING.REGION_ID, member.region()).with(STANDING.MEMBER_ID, member.uuid());
    }

    private static Condition named() {
        return STANDING.REGION_ID.eq(value(STANDING.REGION_ID)).and(STANDING.MEMBER_ID.eq(value(STANDING.MEMBER_ID)));
    }

    private static Condition is(MembershipStatus status) {
        return STANDING.STATUS.eq(inline(status.name()));
    }

    private static Condition isAway() {
        return is(MembershipStatus.ON_LEAVE).or(is(MembershipStatus.SUSPENDED));
    }

    private static Condition isSeated() {
        return STANDING.STATUS.in(MembershipStatus.SEATED.stream()
                .map(status -> inline(status.name()))
                .toList());
    }

    private static Standing read(Row row) {
        var away = row.getOrNull(STANDING.AWAY_STATUS);
        var reason = row.getOrNull(STANDING.LEAVING_REASON);
        return new Standing(
                row.get(STANDING.REGION_ID),
                row.get(STANDING.MEMBER_ID),
                new Person(
                        row.get(STANDING.CHAPTER_ID),
                        row.get(CHAPTER.NAME),
                        row.get(MEMBER_CARD.FIRST_NAME) + " " + row.get(MEMBER_CARD.LAST_NAME),
                        row.get(MEMBER_CARD.JOINED_ON),
                        row.getOrNull(MEMBER.ACCOUNT_ID)),
                MembershipStatus.valueOf(row.get(STANDING.STATUS)),
                new Due(row.get(STANDING.DUE_ON), row.getOrNull(STANDING.CLOCK_STARTS_ON)),
                new RenewalState(Renewal.valueOf(row.get(STANDING.RENEWAL)), row.getOrNull(STANDING.DECISION_DUE_ON)),
                away == null
                        ? null
                        : new Absence(
                                MembershipStatus.valueOf(away),
                                row.get(STANDING.AWAY_STARTS_ON),
                                row.get(STANDING.AWAY_ENDS_ON)),
                reason == null ? null : LeavingReason.valueOf(reason),
                row.get(STANDING.VERSION));
    }
}
