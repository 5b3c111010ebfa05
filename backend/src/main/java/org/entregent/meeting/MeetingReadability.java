package org.entregent.meeting;

import static org.entregent.access.Permission.MEETINGS_READ;
import static org.entregent.access.Permission.MEETINGS_RUN;
import static org.entregent.access.ViewerValues.isLedChapter;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_EVENT;
import static org.entregent.schema.jooq.public_.Tables.MEETING_MARK;
import static org.entregent.schema.jooq.public_.Tables.MEETING_MEDICAL;
import static org.entregent.schema.jooq.public_.Tables.MEETING_SNAPSHOT;
import static org.entregent.schema.jooq.public_.Tables.MEETING_TAKEBACK;
import static org.entregent.schema.jooq.public_.Tables.ONE_TO_ONE;
import static org.entregent.schema.jooq.public_.Tables.TRAINING_CREDIT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Map;
import java.util.UUID;
import org.entregent.access.Ownership;
import org.entregent.access.Permission;
import org.entregent.access.Readers;
import org.entregent.access.Viewer;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/** Who may read what of meetings. */
final class MeetingReadability {

    /** Members of the chapter, who accompanies it, and who may read the region's meetings: partner organisations may, too. */
    static final Readers MEETINGS = Readers.holding(MEETINGS_READ, MEETING)
            .and(Ownership.OFFICER, MEETING.CHAPTER_ID)
            .and(Ownership.CHAPTER_MEMBER, MEETING.CHAPTER_ID);

    static final Readers SNAPSHOTS = Readers.holding(MEETINGS_READ, MEETING_SNAPSHOT)
            .and(Ownership.OFFICER, MEETING_SNAPSHOT.CHAPTER_ID)
            .and(Ownership.CHAPTER_MEMBER, MEETING_SNAPSHOT.CHAPTER_ID);

    static final Readers EVENTS =
            Readers.holding(MEETINGS_RUN, MEETING_EVENT).and(Ownership.OFFICER, MEETING_EVENT.CHAPTER_ID);

    static final Readers ATTENDANCE =
            ofPersons(MEETING_ATTENDANCE, MEETING_ATTENDANCE.MEMBER_ID, MEETING_ATTENDANCE.CHAPTER_ID);
    static final Readers MARKS = ofPersons(MEETING_MARK, MEETING_MARK.MEMBER_ID, MEETING_MARK.CHAPTER_ID);
    static final Readers ENTRIES = ofPersons(MEETING_ENTRY, MEETING_ENTRY.MEMBER_ID, MEETING_ENTRY.CHAPTER_ID);
    static final Readers ONE_TO_ONES = ofPersons(ONE_TO_ONE, ONE_TO_ONE.MEMBER_ID, ONE_TO_ONE.CHAPTER_ID);
    static final Readers CREDITS = ofPersons(TRAINING_CREDIT, TRAINING_CREDIT.MEMBER_ID, TRAINING_CREDIT.CHAPTER_ID);

    static final Readers TAKEBACKS =
            ofPersons(MEETING_TAKEBACK, MEETING_TAKEBACK.MEMBER_ID, MEETING_TAKEBACK.CHAPTER_ID);

    /** Neither who steers the region nor who accompanies the chapter. */
    static final Readers MEDICAL = Readers.ofOwners(MEETING_MEDICAL)
            .and(Ownership.MEMBER, MEETING_MEDICAL.MEMBER_ID)
            .and(Ownership.LEADING_MEMBER, MEETING_MEDICAL.CHAPTER_ID);

    private MeetingReadability() {}

    private static Readers ofPersons(Table<?> table, TableField<?, UUID> memberId, TableField<?, UUID> chapterId) {
        return Readers.holding(MEETINGS_RUN, table)
                .and(Ownership.MEMBER, memberId)
                .and(Ownership.OFFICER, chapterId);
    }

    /** Whether the viewer runs the chapter's meetings. */
    static Condition runs(Field<Integer> regionId, Field<UUID> chapterId, ViewerScope viewer) {
        return viewer.reaches(regionId, MEETINGS_RUN).or(isOwnChapter(chapterId, viewer));
    }

    /** In what capacity the viewer leads the chapter's meetings on. */
    static Condition acts(MeetingActor actor, Field<Integer> regionId, Field<UUID> chapterId, ViewerScope viewer) {
        return switch (actor) {
            case OFFICER -> runs(regionId, chapterId, viewer);
            case DIRECTOR -> viewer.reaches(regionId, MEETINGS_RUN);
            case SYSTEM -> org.jooq.impl.DSL.falseCondition();
        };
    }

    /** Whether the viewer learns of medical reasons of this member in this chapter. */
    static Condition knowsReasons(Field<UUID> memberId, Field<UUID> chapterId, ViewerScope viewer) {
        return isOwnMember(memberId, viewer).or(isLedChapter(chapterId, viewer));
    }

    /** Whether a mark is medical, as far as the viewer may know. */
    static Condition isMedical(Field<Integer> regionId, Field<UUID> markId, Scope scope) {
        var medical = scope.alias(MEETING_MEDICAL);
        return exists(selectOne()
                .from(medical)
                .where(medical.REGION_ID.eq(regionId), medical.MARK_ID.eq(markId))
                .and(MEDICAL.condition(medical, medical.REGION_ID, scope.viewer())));
    }

    /** Without asking the database: whether the viewer may read the chapter's meetings. */
    static boolean isReadable(Viewer viewer, int regionId, UUID chapterId) {
        return viewer.may(Permission.MEETINGS_READ, regionId)
                && MEETINGS.include(viewer, regionId, Map.of(MEETING.CHAPTER_ID, chapterId));
    }
}
