package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.statement.Statement.value;

import org.entregent.statement.Bound;
import org.entregent.statement.Statement;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Adds what facts add to meetings, and puts it into them. */
@Repository
class EntryRepository {

    private static final Statement INSERT = Statement.insertion(
            MEETING_ENTRY,
            MEETING_ENTRY.REGION_ID,
            MEETING_ENTRY.FACT_ID,
            MEETING_ENTRY.PLACE,
            MEETING_ENTRY.CHAPTER_ID,
            MEETING_ENTRY.KIND,
            MEETING_ENTRY.MEMBER_ID,
            MEETING_ENTRY.QUANTITY,
            MEETING_ENTRY.AMOUNT_MINOR_UNITS,
            MEETING_ENTRY.ENTERED_AT);

    private static final Statement TAKE_IN = Statement.of(DSL.update(MEETING_ENTRY)
            .set(MEETING_ENTRY.MEETING_ID, value(MEETING_ENTRY.MEETING_ID))
            .where(MEETING_ENTRY.REGION_ID.eq(value(MEETING_ENTRY.REGION_ID)))
            .and(MEETING_ENTRY.CHAPTER_ID.eq(value(MEETING_ENTRY.CHAPTER_ID)))
            .and(MEETING_ENTRY.MEETING_ID.isNull()));

    /** It waits for the chapter's next meeting. */
    Bound insert(Entry entry) {
        var owner = entry.owner();
        return INSERT.with(MEETING_ENTRY.REGION_ID, owner.regionId())
                .with(MEETING_ENTRY.FACT_ID, entry.factId())
                .with(MEETING_ENTRY.PLACE, entry.place())
                .with(MEETING_ENTRY.CHAPTER_ID, owner.chapterId())
                .with(MEETING_ENTRY.KIND, entry.kind().name())
                .with(MEETING_ENTRY.MEMBER_ID, owner.memberId())
                .with(MEETING_ENTRY.QUANTITY, entry.worth().quantity())
                .with(MEETING_ENTRY.AMOUNT_MINOR_UNITS, entry.worth().minorUnits())
                .with(MEETING_ENTRY.ENTERED_AT, MeetingRows.at(entry.enteredAt()));
    }

    /** All that the chapter's members have brought and that is in no meeting yet; what isn't committed by now waits for the next. */
    Bound takeIn(Meeting meeting) {
        return TAKE_IN.with(MEETING_ENTRY.MEETING_ID, meeting.id())
                .with(MEETING_ENTRY.REGION_ID, meeting.regionId())
                .with(MEETING_ENTRY.CHAPTER_ID, meeting.chapterId());
    }
}
