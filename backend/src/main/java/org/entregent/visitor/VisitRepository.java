package org.entregent.visitor;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_OBJECTION;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Role;
import org.entregent.graph.Reference;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What has to be known before somebody visits: the meeting, the person's former visits, and who looks after visitors. */
@Repository
class VisitRepository {

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", MEETING.HELD_ON.getDataType());
    private static final Param<Integer> LIMIT = Rendering.parameter("most", INTEGER);
    private static final Param<String[]> DIGESTS = values(VISITOR_OBJECTION.DIGEST);

    private static final Statement MEETING_BY_ID = Statement.of(select(VisitorRows.OF_MEETING)
            .select(VisitorRows.IS_OPEN)
            .from(MEETING)
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(MEETING.REGION_ID), CHAPTER.ID.eq(MEETING.CHAPTER_ID))
            .where(MEETING.REGION_ID.eq(value(MEETING.REGION_ID)), MEETING.ID.eq(value(MEETING.ID))));

    private static final Statement COMING = Statement.of(select(VisitorRows.OF_MEETING)
            .select(VisitorRows.IS_OPEN)
            .from(MEETING)
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(MEETING.REGION_ID), CHAPTER.ID.eq(MEETING.CHAPTER_ID))
            .where(MEETING.REGION_ID.eq(value(MEETING.REGION_ID)))
            .and(MEETING.CHAPTER_ID.eq(value(MEETING.CHAPTER_ID)))
            .and(MEETING.HELD_ON.gt(TODAY))
            .and(MEETING.STATUS.eq(inline("PLANNED")))
            .and(CHAPTER.CLOSED_ON.isNull())
            .orderBy(MEETING.HELD_ON, MEETING.ID)
            .limit(LIMIT));

    private static final Field<Integer> VISITS = field(select(count().cast(INTEGER))
                    .from(VISITOR)
                    .where(VISITOR.REGION_ID.eq(value(VISITOR.REGION_ID)))
                    .and(VISITOR.CHAPTER_ID.eq(value(VISITOR.CHAPTER_ID)))
                    .and(VISITOR.ID.ne(value(VISITOR.ID)))
                    .and(VISITOR.EMAIL_FOLDED
                            .eq(value(VISITOR.EMAIL_FOLDED))
                            .or(VISITOR.PHONE.eq(value(VISITOR.PHONE))))
                    .and(VISITOR.STATUS.notIn(VisitorStatus.UNCOUNTED.stream()
                            .map(Enum::name)
                            .map(DSL::inline)
                            .toList())))
            .as("visits");

    private static final Field<Boolean> IS_MEMBER = field(exists(selectOne()
                    .from(MEMBER)
                    .where(MEMBER.REGION_ID.eq(value(VISITOR.REGION_ID)))
                    .and(MEMBER.EMAIL_FOLDED.eq(value(VISITOR.EMAIL_FOLDED)).or(MEMBER.PHONE.eq(value(VISITOR.PHONE))))
                    .and(MEMBER.STATUS.notIn(inline("REMOVED"), inline("DROPPED"), inline("TRANSFERRED")))))
            .as("is_member_of_region");

    private static final Field<Boolean> HAS_OBJECTED = field(exists(selectOne()
                    .from(VISITOR_OBJECTION)
                    .where(VISITOR_OBJECTION.REGION_ID.eq(value(VISITOR.REGION_ID)))
                    .and(VISITOR_OBJECTION.DIGEST.eq(any(DIGESTS)))))
            .as("has_objected");

    private static final Field<UUID> EXPECTED = field(select(VISITOR.ID)
                    .from(VISITOR)
                    .where(VISITOR.REGION_ID.eq(value(VISITOR.REGION_ID)))
                    .and(VISITOR.MEETING_ID.eq(value(VISITOR.MEETING_ID)))
                    .and(VISITOR.EMAIL_FOLDED.eq(value(VISITOR.EMAIL_FOLDED)))
                    .and(VISITOR.STATUS.ne(inline(VisitorStatus.CANCELLED.name())))
                    .limit(inline(1)))
            .as("expected");

    private static final Statement ACQUAINTANCE = Statement.of(select(VISITS, IS_MEMBER, HAS_OBJECTED, EXPECTED));

    private static final Statement WELCOMING =
            Statement.of(selectDistinct(ACCOUNT.ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
                    .from(ROLE_ASSIGNMENT)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(ROLE_ASSIGNMENT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
                    .and(ROLE_ASSIGNMENT.CHAPTER_ID.eq(value(ROLE_ASSIGNMENT.CHAPTER_ID)))
                    .and(ROLE_ASSIGNMENT.ROLE.in(inline(Role.WELCOME_COMMITTEE.name()), inline(Role.PRESIDENT.name())))
                    .and(ROLE_ASSIGNMENT.STARTS_ON.le(TODAY))
                    .and(isLasting())
                    .orderBy(ACCOUNT.ID));

    private static final Statement CHAPTER_BY_ID = Statement.of(selectOne()
            .from(CHAPTER)
            .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)), CHAPTER.ID.eq(value(CHAPTER.ID)))
            .and(CHAPTER.CLOSED_ON.isNull()));

    private static final Field<Boolean> SPECIALTY_IS_KNOWN = field(value(SPECIALTY.CODE)
                    .isNull()
                    .or(exists(selectOne().from(SPECIALTY).where(SPECIALTY.CODE.eq(value(SPECIALTY.CODE))))))
            .as("specialty_is_known");

    private static final Statement SPECIALTY_BY_CODE = Statement.of(select(SPECIALTY_IS_KNOWN));

    private static final Param<String> TRADE = Rendering.parameter("trade", VISITOR.TRADE.getDataType());

    /** Accents and case don't tell trades apart. */
    private static final Statement SPECIALTY_BY_NAME = Statement.of(select(SPECIALTY.CODE)
            .from(SPECIALTY)
            .where(isNamed(SPECIALTY.NAME_FRENCH).or(isNamed(SPECIALTY.NAME_ENGLISH)))
            .orderBy(SPECIALTY.CODE)
            .limit(inline(1)));

    private static final Statement INVITER = Statement.of(select(MEMBER_CARD.FIRST_NAME, MEMBER_CARD.LAST_NAME)
            .from(MEMBER_CARD)
            .where(MEMBER_CARD.REGION_ID.eq(value(MEMBER_CARD.REGION_ID)), MEMBER_CARD.ID.eq(value(MEMBER_CARD.ID))));

    /**
     * What is known of somebody by their address and number.
     *
     * @param visits of the chapter that count, besides the one that is asked about
     * @param expected the visit by which the address is expected at the very meeting
     */
    record Acquaintance(int visits, boolean isMember, boolean hasObjected, Optional<UUID> expected) {}

    /** The visit that is asked about, by its id, which may be new. */
    record Visited(int regionId, UUID chapterId, UUID meetingId, UUID visitorId) {}

    /** The region must be open. */
    Question<Optional<VisitedMeeting>> findMeeting(Reference meeting) {
        return MEETING_BY_ID
                .with(MEETING.REGION_ID, meeting.region())
                .with(MEETING.ID, meeting.uuid())
                .find(VisitorRows::meeting);
    }

    /** The chapter's next planned meetings after today, soonest first. The region must be open. */
    Question<List<VisitedMeeting>> listComing(Reference chapter, LocalDate today, int most) {
        return COMING.with(MEETING.REGION_ID, chapter.region())
                .with(MEETING.CHAPTER_ID, chapter.uuid())
                .with(TODAY, today)
                .with(LIMIT, most)
                .list(VisitorRows::meeting);
    }

    /** @param objections digests of their address and number */
    Question<Acquaintance> findAcquaintance(Visited visited, Person person, List<String> objections) {
        return ACQUAINTANCE
                .with(VISITOR.REGION_ID, visited.regionId())
                .with(VISITOR.CHAPTER_ID, visited.chapterId())
                .with(VISITOR.MEETING_ID, visited.meetingId())
                .with(VISITOR.ID, visited.visitorId())
                .with(VISITOR.EMAIL_FOLDED, person.email())
                .with(VISITOR.PHONE, person.phone())
                .with(DIGESTS, objections.toArray(String[]::new))
                .find(row -> new Acquaintance(
                        row.get(VISITS),
                        row.get(IS_MEMBER),
                        row.get(HAS_OBJECTED),
                        Optional.ofNullable(row.getOrNull(EXPECTED))))
                .as(Optional::orElseThrow);
    }

    /** The chapter's officers who look after visitors: its welcome committee and its president. */
    Question<List<Recipient>> listWelcoming(Reference chapter, LocalDate today) {
        return WELCOMING
                .with(ROLE_ASSIGNMENT.REGION_ID, chapter.region())
                .with(ROLE_ASSIGNMENT.CHAPTER_ID, chapter.uuid())
                .with(TODAY, today)
                .list(VisitRepository::recipient);
    }

    /** Whether there is such a chapter in an open region, and it meets. */
    Question<Boolean> hasChapter(Reference chapter) {
        return CHAPTER_BY_ID
                .with(CHAPTER.REGION_ID, chapter.region())
                .with(CHAPTER.ID, chapter.uuid())
                .exists();
    }

    /** Whether there is such a specialty; none is one, too. */
    Question<Boolean> hasSpecialty(@Nullable String code) {
        return SPECIALTY_BY_CODE
                .with(SPECIALTY.CODE, code)
                .find(row -> row.get(SPECIALTY_IS_KNOWN))
                .as(Optional::orElseThrow);
    }

    /** The specialty of that name, in either language. */
    Question<Optional<String>> findSpecialty(String trade) {
        return SPECIALTY_BY_NAME.with(TRADE, trade).find(row -> row.get(SPECIALTY.CODE));
    }

    /** A member's name. */
    Question<Optional<String>> findName(int regionId, UUID memberId) {
        return INVITER.with(MEMBER_CARD.REGION_ID, regionId)
                .with(MEMBER_CARD.ID, memberId)
                .find(row -> row.get(MEMBER_CARD.FIRST_NAME) + " " + row.get(MEMBER_CARD.LAST_NAME));
    }

    private static Condition isNamed(Field<String> name) {
        return field("app.fold({0})", String.class, name).eq(field("app.fold({0})", String.class, TRADE));
    }

    private static Condition isLasting() {
        return ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(TODAY));
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.ID));
    }
}
