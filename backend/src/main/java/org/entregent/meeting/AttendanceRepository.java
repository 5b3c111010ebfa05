package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_MARK;
import static org.entregent.schema.jooq.public_.Tables.MEETING_MEDICAL;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.BOOLEAN;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.Reference;
import org.entregent.meeting.Mark.Substitute;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes who is expected at meetings and how they are marked. */
@Repository
class AttendanceRepository {

    private static final Param<UUID[]> IDS = values(MEETING_MARK.ID);
    private static final Field<Boolean> IS_MEDICAL = field(DSL.name("is_medical"), BOOLEAN);

    private static final List<Field<?>> MARK_COLUMNS = List.of(
            MEETING_MARK.REGION_ID,
            MEETING_MARK.ID,
            MEETING_MARK.MEETING_ID,
            MEETING_MARK.MEMBER_ID,
            MEETING_MARK.CHAPTER_ID,
            MEETING_MARK.MARK,
            MEETING_MARK.SUBSTITUTE_ID,
            MEETING_MARK.SUBSTITUTE_NAME,
            MEETING_MARK.MARKED_AT,
            MEETING_MARK.RECORDED_AT,
            MEETING_MARK.ACCOUNT_ID);

    private static final List<Field<?>> MEDICAL_COLUMNS = List.of(
            MEETING_MEDICAL.REGION_ID,
            MEETING_MEDICAL.MARK_ID,
            MEETING_MEDICAL.MEETING_ID,
            MEETING_MEDICAL.MEMBER_ID,
            MEETING_MEDICAL.CHAPTER_ID);

    private static final List<Field<?>> ATTENDANCE_COLUMNS = List.of(
            MEETING_ATTENDANCE.REGION_ID,
            MEETING_ATTENDANCE.MEETING_ID,
            MEETING_ATTENDANCE.MEMBER_ID,
            MEETING_ATTENDANCE.CHAPTER_ID,
            MEETING_ATTENDANCE.HELD_ON,
            MEETING_ATTENDANCE.MARK,
            MEETING_ATTENDANCE.SUBSTITUTE_ID,
            MEETING_ATTENDANCE.SUBSTITUTE_NAME,
            MEETING_ATTENDANCE.MARK_ID,
            MEETING_ATTENDANCE.MARKED_AT);

    private static final Statement EXPECT = Statement.of(insertInto(MEETING_ATTENDANCE)
            .columns(
                    MEETING_ATTENDANCE.REGION_ID,
                    MEETING_ATTENDANCE.MEETING_ID,
                    MEETING_ATTENDANCE.MEMBER_ID,
                    MEETING_ATTENDANCE.CHAPTER_ID,
                    MEETING_ATTENDANCE.HELD_ON)
            .select(select(MEETING.REGION_ID, MEETING.ID, MEMBER_CARD.ID, MEETING.CHAPTER_ID, MEETING.HELD_ON)
                    .from(MEETING)
                    .join(MEMBER_CARD)
                    .on(isMemberThen())
                    .where(isNamed())
                    .orderBy(MEMBER_CARD.ID))
            .onConflict(MEETING_ATTENDANCE.REGION_ID, MEETING_ATTENDANCE.MEETING_ID, MEETING_ATTENDANCE.MEMBER_ID)
            .doUpdate()
            .set(MEETING_ATTENDANCE.HELD_ON, excluded(MEETING_ATTENDANCE.HELD_ON)));

    private static final Statement UNMARKED = Statement.of(select(MEMBER_CARD.ID)
            .from(MEETING)
            .join(MEMBER_CARD)
            .on(isMemberThen())
            .where(isNamed())
            .and(notExists(selectOne()
                    .from(MEETING_ATTENDANCE)
                    .where(MEETING_ATTENDANCE.REGION_ID.eq(MEETING.REGION_ID))
                    .and(MEETING_ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                    .and(MEETING_ATTENDANCE.MEMBER_ID.eq(MEMBER_CARD.ID))
                    .and(MEETING_ATTENDANCE.MARK.isNotNull())))
            .orderBy(MEMBER_CARD.ID));

    /** Of whatever time: somebody is inducted at the meeting itself, or has just left. */
    private static final Statement MEMBERS_OF = Statement.of(select(MEMBER_CARD.ID)
            .from(MEETING)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.REGION_ID.eq(MEETING.REGION_ID), MEMBER_CARD.CHAPTER_ID.eq(MEETING.CHAPTER_ID))
            .where(isNamed())
            .and(MEMBER_CARD.ID.eq(any(IDS))));

    private static final Statement KNOWN =
            Statement.of(select(MEMBER_CARD.ID).from(MEMBER_CARD).where(MEMBER_CARD.ID.eq(any(IDS))));

    private static final Statement INSERT_MARKS = Statement.of(
            insertInto(MEETING_MARK).columns(MARK_COLUMNS).select(GivenRows.of(MEETING_MARK, MARK_COLUMNS)));

    private static final Statement INSERT_MEDICAL = Statement.of(insertInto(MEETING_MEDICAL)
            .columns(MEDICAL_COLUMNS)
            .select(GivenRows.of(MEETING_MEDICAL, MEDICAL_COLUMNS)));

    private static final Statement APPLY = Statement.of(insertInto(MEETING_ATTENDANCE)
            .columns(ATTENDANCE_COLUMNS)
            .select(GivenRows.of(MEETING_ATTENDANCE, ATTENDANCE_COLUMNS))
            .onConflict(MEETING_ATTENDANCE.REGION_ID, MEETING_ATTENDANCE.MEETING_ID, MEETING_ATTENDANCE.MEMBER_ID)
            .doUpdate()
            .set(MEETING_ATTENDANCE.MARK, excluded(MEETING_ATTENDANCE.MARK))
            .set(MEETING_ATTENDANCE.SUBSTITUTE_ID, excluded(MEETING_ATTENDANCE.SUBSTITUTE_ID))
            .set(MEETING_ATTENDANCE.SUBSTITUTE_NAME, excluded(MEETING_ATTENDANCE.SUBSTITUTE_NAME))
            .set(MEETING_ATTENDANCE.MARK_ID, excluded(MEETING_ATTENDANCE.MARK_ID))
            .set(MEETING_ATTENDANCE.MARKED_AT, excluded(MEETING_ATTENDANCE.MARKED_AT))
            .where(MEETING_ATTENDANCE
                    .MARKED_AT
                    .isNull()
                    .or(MEETING_ATTENDANCE.MARKED_AT.le(excluded(MEETING_ATTENDANCE.MARKED_AT)))));

    private static final Statement FIND_MARKS = Statement.of(select(Stream.<SelectField<?>>concat(
                            MEETING_MARK.fieldStream(),
                            Stream.of(field(exists(selectOne()
                                            .from(MEETING_MEDICAL)
                                            .where(MEETING_MEDICAL.REGION_ID.eq(MEETING_MARK.REGION_ID))
                                            .and(MEETING_MEDICAL.MARK_ID.eq(MEETING_MARK.ID))))
                                    .as(IS_MEDICAL)))
                    .toList())
            .from(MEETING_MARK)
            .where(MEETING_MARK.REGION_ID.eq(value(MEETING_MARK.REGION_ID)))
            .and(MEETING_MARK.ID.eq(any(IDS))));

    /** Everybody who is a member of the chapter on the day. Said again, nobody is expected twice. */
    Bound expect(Reference meeting) {
        return name(EXPECT.asItIs(), meeting);
    }

    /** Members of the chapter on the day whom nobody has marked. */
    Question<List<UUID>> listUnmarked(Reference meeting) {
        return name(UNMARKED.asItIs(), meeting).list(row -> row.get(MEMBER_CARD.ID));
    }

    /** Those of the ids that are or were members of the chapter. */
    Question<Set<UUID>> listMembersOf(Reference meeting, Collection<UUID> memberIds) {
        return name(MEMBERS_OF.asItIs(), meeting)
                .with(IDS, memberIds.toArray(UUID[]::new))
                .list(row -> row.get(MEMBER_CARD.ID))
                .as(Set::copyOf);
    }

    /** Those of the ids that are or were members, wherever. */
    Question<Set<UUID>> listKnown(Collection<UUID> memberIds) {
        return KNOWN.with(IDS, memberIds.toArray(UUID[]::new))
                .list(row -> row.get(MEMBER_CARD.ID))
                .as(Set::copyOf);
    }

    /** Marks by their ids, and which meeting they are of. */
    Question<Map<UUID, KeptMark>> findMarks(int regionId, Collection<UUID> ids) {
        return FIND_MARKS
                .with(MEETING_MARK.REGION_ID, regionId)
                .with(IDS, ids.toArray(UUID[]::new))
                .list(AttendanceRepository::read)
                .as(marks -> marks.stream()
                        .collect(Collectors.toMap(kept -> kept.mark().id(), kept -> kept)));
    }

    /** A mark as it is kept. */
    record KeptMark(UUID meetingId, Mark mark) {}

    /** Keeps them all. Fails by {@code meeting_mark_pkey} when an id is taken. */
    Bound insertMarks(Marking marking) {
        return INSERT_MARKS.with(
                GivenRows.ALL,
                GivenRows.from(
                        marking.marks(),
                        (row, mark) -> row.set(
                                        MEETING_MARK.REGION_ID,
                                        marking.meeting().regionId())
                                .set(MEETING_MARK.ID, mark.id())
                                .set(MEETING_MARK.MEETING_ID, marking.meeting().id())
                                .set(MEETING_MARK.MEMBER_ID, mark.memberId())
                                .set(MEETING_MARK.CHAPTER_ID, marking.meeting().chapterId())
                                .set(MEETING_MARK.MARK, mark.shown())
                                .set(MEETING_MARK.SUBSTITUTE_ID, mark.substituteId())
                                .set(MEETING_MARK.SUBSTITUTE_NAME, mark.substituteName())
                                .set(MEETING_MARK.MARKED_AT, MeetingRows.at(mark.markedAt()))
                                .set(MEETING_MARK.RECORDED_AT, MeetingRows.at(marking.recordedAt()))
                                .set(MEETING_MARK.ACCOUNT_ID, marking.accountId())));
    }

    Bound insertMedical(Marking marking) {
        var medical = marking.marks().stream().filter(Mark::isMedical).toList();
        return INSERT_MEDICAL.with(
                GivenRows.ALL,
                GivenRows.from(
                        medical,
                        (row, mark) -> row.set(
                                        MEETING_MEDICAL.REGION_ID,
                                        marking.meeting().regionId())
                                .set(MEETING_MEDICAL.MARK_ID, mark.id())
                                .set(
                                        MEETING_MEDICAL.MEETING_ID,
                                        marking.meeting().id())
                                .set(MEETING_MEDICAL.MEMBER_ID, mark.memberId())
                                .set(
                                        MEETING_MEDICAL.CHAPTER_ID,
                                        marking.meeting().chapterId())));
    }

    /** Lets each member's latest hold, unless a later one does. In one order, so that nobody waits in a circle. */
    Bound apply(Marking marking) {
        var latest = new TreeMap<UUID, Mark>();
        marking.marks().stream()
                .sorted(Comparator.comparing(Mark::markedAt))
                .forEach(mark -> latest.put(mark.memberId(), mark));
        return APPLY.with(
                GivenRows.ALL,
                GivenRows.from(
                        List.copyOf(latest.values()),
                        (row, mark) -> row.set(
                                        MEETING_ATTENDANCE.REGION_ID,
                                        marking.meeting().regionId())
                                .set(
                                        MEETING_ATTENDANCE.MEETING_ID,
                                        marking.meeting().id())
                                .set(MEETING_ATTENDANCE.MEMBER_ID, mark.memberId())
                                .set(
                                        MEETING_ATTENDANCE.CHAPTER_ID,
                                        marking.meeting().chapterId())
                                .set(
                                        MEETING_ATTENDANCE.HELD_ON,
                                        marking.meeting().heldOn())
                                .set(MEETING_ATTENDANCE.MARK, mark.shown())
                                .set(MEETING_ATTENDANCE.SUBSTITUTE_ID, mark.substituteId())
                                .set(MEETING_ATTENDANCE.SUBSTITUTE_NAME, mark.substituteName())
                                .set(MEETING_ATTENDANCE.MARK_ID, mark.id())
                                .set(MEETING_ATTENDANCE.MARKED_AT, MeetingRows.at(mark.markedAt()))));
    }

    private static Bound name(Bound statement, Reference meeting) {
        return statement.with(MEETING.REGION_ID, meeting.region()).with(MEETING.ID, meeting.uuid());
    }

    private static Condition isMemberThen() {
        return MEMBER_CARD
                .REGION_ID
                .eq(MEETING.REGION_ID)
                .and(MEMBER_CARD.CHAPTER_ID.eq(MEETING.CHAPTER_ID))
                .and(MEMBER_CARD.JOINED_ON.le(MEETING.HELD_ON))
                .and(MEMBER_CARD.LEFT_ON.isNull().or(MEMBER_CARD.LEFT_ON.gt(MEETING.HELD_ON)));
    }

    private static Condition isNamed() {
        return MEETING.REGION_ID.eq(value(MEETING.REGION_ID)).and(MEETING.ID.eq(value(MEETING.ID)));
    }

    private static KeptMark read(Row row) {
        var substituteId = row.getOrNull(MEETING_MARK.SUBSTITUTE_ID);
        var substituteName = row.getOrNull(MEETING_MARK.SUBSTITUTE_NAME);
        return new KeptMark(
                row.get(MEETING_MARK.MEETING_ID),
                new Mark(
                        row.get(MEETING_MARK.ID),
                        row.get(MEETING_MARK.MEMBER_ID),
                        row.get(IS_MEDICAL) ? AttendanceMark.MEDICAL : mark(row.getOrNull(MEETING_MARK.MARK)),
                        substituteId == null && substituteName == null
                                ? null
                                : new Substitute(substituteId, substituteName),
                        row.get(MEETING_MARK.MARKED_AT).toInstant()));
    }

    private static @Nullable AttendanceMark mark(@Nullable String name) {
        return name == null ? null : AttendanceMark.valueOf(name);
    }
}
