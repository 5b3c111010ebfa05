package org.entregent.membership;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.SEAT;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.EmailAddress;
import org.entregent.graph.Reference;
import org.entregent.membership.Application.Progress;
import org.entregent.membership.Application.Wanted;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes applications, in transactions that opened their region. What was erased is not found. */
@Repository
class ApplicationRepository {

    private static final Field<String> CHAPTER_NAME = DSL.field(name("chapter_name"), VARCHAR);
    private static final Param<OffsetDateTime> BEFORE =
            Rendering.parameter("before", APPLICATION.SUBMITTED_AT.getDataType());
    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", APPLICATION.SUBMITTED_AT.getDataType());
    private static final Param<Integer> LIMIT = Rendering.parameter("most", INTEGER);

    private static final Statement OPEN = Statement.of(
            select(opening(array(APPLICATION.REGION_ID))).from(APPLICATION).where(named()));

    private static final Statement INSERT = Statement.insertion(
            APPLICATION,
            APPLICATION.REGION_ID,
            APPLICATION.ID,
            APPLICATION.CHAPTER_ID,
            APPLICATION.SPONSOR_ID,
            APPLICATION.VISITOR_ID,
            APPLICATION.STATUS,
            APPLICATION.SUBMITTED_AT,
            APPLICATION.STATUS_CHANGED_AT,
            APPLICATION.FIRST_NAME,
            APPLICATION.LAST_NAME,
            APPLICATION.FIRM_NAME,
            APPLICATION.SIRET,
            APPLICATION.EMAIL_FOLDED,
            APPLICATION.PHONE,
            APPLICATION.WORDS,
            APPLICATION.LANGUAGE,
            APPLICATION.SECRET_HASH,
            APPLICATION.VERSION);

    private static final Statement LOCK =
            Statement.of(whole().and(named()).and(isOpened()).forUpdate().of(APPLICATION));

    private static final Statement LOCK_BY_SECRET =
            Statement.of(whole().and(APPLICATION.REGION_ID.eq(value(APPLICATION.REGION_ID)))
                    .and(APPLICATION.SECRET_HASH.eq(value(APPLICATION.SECRET_HASH)))
                    .forUpdate()
                    .of(APPLICATION));

    private static final Statement MOVE = Statement.of(update(APPLICATION)
            .set(APPLICATION.STATUS, value(APPLICATION.STATUS))
            .set(APPLICATION.STATUS_CHANGED_AT, value(APPLICATION.STATUS_CHANGED_AT))
            .set(APPLICATION.VERSION, value(APPLICATION.VERSION))
            .where(named()));

    private static final Statement INDUCT = Statement.of(update(APPLICATION)
            .set(APPLICATION.STATUS, inline(ApplicationStatus.INDUCTED.name()))
            .set(APPLICATION.STATUS_CHANGED_AT, value(APPLICATION.STATUS_CHANGED_AT))
            .set(APPLICATION.VERSION, value(APPLICATION.VERSION))
            .set(APPLICATION.MEMBER_ID, value(APPLICATION.MEMBER_ID))
            .where(named()));

    private static final Statement CONFIRM = Statement.of(update(APPLICATION)
            .set(APPLICATION.CONFIRMED_AT, value(APPLICATION.CONFIRMED_AT))
            .where(named()));

    private static final Statement INTERVIEW = Statement.of(update(APPLICATION)
            .set(APPLICATION.INTERVIEW_ON, value(APPLICATION.INTERVIEW_ON))
            .where(named()));

    private static final Statement PAY = Statement.of(update(APPLICATION)
            .set(APPLICATION.PAID_ON, value(APPLICATION.PAID_ON))
            .where(named()));

    private static final Statement PUT_TO_VOTE = Statement.of(update(APPLICATION)
            .set(APPLICATION.VOTE_NUMBER, value(APPLICATION.VOTE_NUMBER))
            .set(APPLICATION.CONDITIONS, value(APPLICATION.CONDITIONS))
            .set(APPLICATION.CONDITIONS_DUE_ON, value(APPLICATION.CONDITIONS_DUE_ON))
            .where(named()));

    private static final Statement IDLE =
            Statement.of(whole().and(APPLICATION.REGION_ID.eq(value(APPLICATION.REGION_ID)))
                    .and(APPLICATION.STATUS.in(names(ApplicationStatus.OPEN)))
                    .and(APPLICATION.STATUS_CHANGED_AT.lt(BEFORE).or(CHAPTER.CLOSED_ON.le(value(CHAPTER.CLOSED_ON))))
                    .orderBy(APPLICATION.STATUS_CHANGED_AT, APPLICATION.ID)
                    .limit(LIMIT)
                    .forUpdate()
                    .of(APPLICATION));

    private static final Statement ERASE = Statement.of(update(APPLICATION)
            .setNull(APPLICATION.FIRST_NAME)
            .setNull(APPLICATION.LAST_NAME)
            .setNull(APPLICATION.FIRM_NAME)
            .setNull(APPLICATION.SIRET)
            .setNull(APPLICATION.EMAIL_FOLDED)
            .setNull(APPLICATION.PHONE)
            .setNull(APPLICATION.WORDS)
            .setNull(APPLICATION.CONDITIONS)
            .setNull(APPLICATION.SECRET_HASH)
            .set(APPLICATION.ERASED_AT, NOW)
            .where(APPLICATION.REGION_ID.eq(value(APPLICATION.REGION_ID)), APPLICATION.ERASED_AT.isNull())
            .and(APPLICATION
                    .STATUS
                    .in(names(ApplicationStatus.FAILED))
                    .or(APPLICATION.STATUS.eq(inline(ApplicationStatus.INDUCTED.name()))))
            .and(APPLICATION.STATUS_CHANGED_AT.lt(BEFORE)));

    /** Opens the application's region, if the viewer sees the application. */
    Bound openSeen(Reference application) {
        return of(OPEN.asItIs(), application);
    }

    /** After its seat, which has the same id. */
    Bound insert(Application application, String secretHash) {
        var applicant = application.applicant();
        var at = at(application.progress().changedAt());
        return of(INSERT.asItIs(), application.reference())
                .with(APPLICATION.CHAPTER_ID, application.wanted().chapterId())
                .with(APPLICATION.SPONSOR_ID, application.sponsorId())
                .with(APPLICATION.VISITOR_ID, application.visitorId())
                .with(APPLICATION.STATUS, application.status().name())
                .with(APPLICATION.SUBMITTED_AT, at)
                .with(APPLICATION.STATUS_CHANGED_AT, at)
                .with(APPLICATION.FIRST_NAME, applicant.firstName())
                .with(APPLICATION.LAST_NAME, applicant.lastName())
                .with(APPLICATION.FIRM_NAME, applicant.firmName())
                .with(APPLICATION.SIRET, applicant.siret())
                .with(APPLICATION.EMAIL_FOLDED, applicant.email().folded())
                .with(APPLICATION.PHONE, applicant.phone())
                .with(APPLICATION.WORDS, applicant.words())
                .with(APPLICATION.LANGUAGE, applicant.language().getLanguage())
                .with(APPLICATION.SECRET_HASH, secretHash)
                .with(APPLICATION.VERSION, application.version());
    }

    /** Keeps others from leading it on until the transaction ends. None where its region isn't open. */
    Question<Optional<Application>> lock(Reference application) {
        return of(LOCK.asItIs(), application).find(ApplicationRepository::read);
    }

    /** The same by what stands in the link of its letters. */
    Question<Optional<Application>> lock(int regionId, String secretHash) {
        return LOCK_BY_SECRET
                .with(APPLICATION.REGION_ID, regionId)
                .with(APPLICATION.SECRET_HASH, secretHash)
                .find(ApplicationRepository::read);
    }

    /** Leads it on, in a version that is one higher. */
    Bound move(Application application, ApplicationStatus target, Instant at) {
        return of(MOVE.asItIs(), application.reference())
                .with(APPLICATION.STATUS, target.name())
                .with(APPLICATION.STATUS_CHANGED_AT, at(at))
                .with(APPLICATION.VERSION, application.version() + 1);
    }

    /** The same, once they are a member. */
    Bound induct(Application application, UUID memberId, Instant at) {
        return of(INDUCT.asItIs(), application.reference())
                .with(APPLICATION.STATUS_CHANGED_AT, at(at))
                .with(APPLICATION.VERSION, application.version() + 1)
                .with(APPLICATION.MEMBER_ID, memberId);
    }

    Bound confirm(Application application, Instant at) {
        return of(CONFIRM.asItIs(), application.reference()).with(APPLICATION.CONFIRMED_AT, at(at));
    }

    Bound interview(Application application, LocalDate day) {
        return of(INTERVIEW.asItIs(), application.reference()).with(APPLICATION.INTERVIEW_ON, day);
    }

    Bound pay(Application application, LocalDate day) {
        return of(PAY.asItIs(), application.reference()).with(APPLICATION.PAID_ON, day);
    }

    /** Conditions of a former vote are forgotten. */
    Bound putToVote(Application application, int voteNumber, Conditions conditions) {
        return of(PUT_TO_VOTE.asItIs(), application.reference())
                .with(APPLICATION.VOTE_NUMBER, voteNumber)
                .with(APPLICATION.CONDITIONS, conditions.words())
                .with(APPLICATION.CONDITIONS_DUE_ON, conditions.until());
    }

    /** Those with which nothing was done since some moment, and those of chapters that have closed; locked. */
    Question<List<Application>> lockIdle(int regionId, Instant before, LocalDate today, int limit) {
        return IDLE.with(APPLICATION.REGION_ID, regionId)
                .with(BEFORE, at(before))
                .with(CHAPTER.CLOSED_ON, today)
                .with(LIMIT, limit)
                .list(ApplicationRepository::read);
    }

    /** Forgets who applied, of applications that came to their end before some moment. */
    Bound erase(int regionId, Instant before, Instant now) {
        return ERASE.with(APPLICATION.REGION_ID, regionId)
                .with(BEFORE, at(before))
                .with(NOW, at(now));
    }

    private static SelectConditionStep<? extends Record> whole() {
        return select(
                        APPLICATION.REGION_ID,
                        APPLICATION.ID,
                        APPLICATION.CHAPTER_ID,
                        CHAPTER.NAME.as(CHAPTER_NAME),
                        SEAT.SPECIALTY_CODE,
                        SPECIALTY.NAME_FRENCH,
                        APPLICATION.SPONSOR_ID,
                        APPLICATION.VISITOR_ID,
                        APPLICATION.STATUS,
                        APPLICATION.STATUS_CHANGED_AT,
                        APPLICATION.FIRST_NAME,
                        APPLICATION.LAST_NAME,
                        APPLICATION.FIRM_NAME,
                        APPLICATION.SIRET,
                        APPLICATION.EMAIL_FOLDED,
                        APPLICATION.PHONE,
                        APPLICATION.WORDS,
                        APPLICATION.LANGUAGE,
                        APPLICATION.CONFIRMED_AT,
                        APPLICATION.PAID_ON,
                        APPLICATION.VOTE_NUMBER,
                        APPLICATION.VERSION)
                .from(APPLICATION)
                .join(SEAT)
                .on(SEAT.REGION_ID.eq(APPLICATION.REGION_ID), SEAT.ID.eq(APPLICATION.ID))
                .join(CHAPTER)
                .on(CHAPTER.REGION_ID.eq(APPLICATION.REGION_ID), CHAPTER.ID.eq(APPLICATION.CHAPTER_ID))
                .join(SPECIALTY)
                .on(SPECIALTY.CODE.eq(SEAT.SPECIALTY_CODE))
                .where(APPLICATION.ERASED_AT.isNull());
    }

    private static Bound of(Bound statement, Reference application) {
        return statement.with(APPLICATION.REGION_ID, application.region()).with(APPLICATION.ID, application.uuid());
    }

    private static Condition named() {
        return APPLICATION.REGION_ID.eq(value(APPLICATION.REGION_ID)).and(APPLICATION.ID.eq(value(APPLICATION.ID)));
    }

    private static Condition isOpened() {
        return APPLICATION.REGION_ID.eq(any(opened()));
    }

    private static List<Field<String>> names(Collection<ApplicationStatus> statuses) {
        return statuses.stream()
                .map(status -> inline(status.name()))
                .<Field<String>>map(text -> text)
                .toList();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Application read(Row row) {
        return new Application(
                row.get(APPLICATION.REGION_ID),
                row.get(APPLICATION.ID),
                new Wanted(
                        row.get(APPLICATION.CHAPTER_ID),
                        row.get(CHAPTER_NAME),
                        row.get(SEAT.SPECIALTY_CODE),
                        row.get(SPECIALTY.NAME_FRENCH)),
                row.getOrNull(APPLICATION.SPONSOR_ID),
                row.getOrNull(APPLICATION.VISITOR_ID),
                new Applicant(
                        row.get(APPLICATION.FIRST_NAME),
                        row.get(APPLICATION.LAST_NAME),
                        row.get(APPLICATION.FIRM_NAME),
                        row.getOrNull(APPLICATION.SIRET),
                        new EmailAddress(row.get(APPLICATION.EMAIL_FOLDED)),
                        row.get(APPLICATION.PHONE),
                        row.getOrNull(APPLICATION.WORDS),
                        Locale.of(row.get(APPLICATION.LANGUAGE))),
                new Progress(
                        ApplicationStatus.valueOf(row.get(APPLICATION.STATUS)),
                        row.getOrNull(APPLICATION.CONFIRMED_AT) != null,
                        row.getOrNull(APPLICATION.PAID_ON) != null,
                        row.get(APPLICATION.VOTE_NUMBER),
                        row.get(APPLICATION.STATUS_CHANGED_AT).toInstant()),
                row.get(APPLICATION.VERSION));
    }
}
