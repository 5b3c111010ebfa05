package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.selectFrom;

import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds the events of meetings. */
@Repository
class MeetingEventRepository {

    private static final Statement FIND = Statement.of(selectFrom(MEETING_EVENT)
            .where(MEETING_EVENT.REGION_ID.eq(value(MEETING_EVENT.REGION_ID)))
            .and(MEETING_EVENT.COMMAND_ID.eq(value(MEETING_EVENT.COMMAND_ID))));

    private static final Statement INSERT = Statement.insertion(
            MEETING_EVENT,
            MEETING_EVENT.REGION_ID,
            MEETING_EVENT.MEETING_ID,
            MEETING_EVENT.SEQUENCE,
            MEETING_EVENT.COMMAND_ID,
            MEETING_EVENT.CHAPTER_ID,
            MEETING_EVENT.OCCURRED_AT,
            MEETING_EVENT.ACTION,
            MEETING_EVENT.FROM_STATUS,
            MEETING_EVENT.TO_STATUS,
            MEETING_EVENT.FORMER_HELD_ON,
            MEETING_EVENT.HELD_ON,
            MEETING_EVENT.REASON,
            MEETING_EVENT.ACCOUNT_ID);

    /** The event that a command led to. */
    Question<Optional<MeetingEvent>> find(int regionId, UUID commandId) {
        return FIND.with(MEETING_EVENT.REGION_ID, regionId)
                .with(MEETING_EVENT.COMMAND_ID, commandId)
                .find(MeetingEventRepository::read);
    }

    /** Fails by {@code meeting_event_command_key} when the command was said before. */
    Bound insert(Meeting before, Meeting after, MeetingStep step) {
        return INSERT.with(MEETING_EVENT.REGION_ID, after.regionId())
                .with(MEETING_EVENT.MEETING_ID, after.id())
                .with(MEETING_EVENT.SEQUENCE, after.version())
                .with(MEETING_EVENT.COMMAND_ID, step.commandId())
                .with(MEETING_EVENT.CHAPTER_ID, after.chapterId())
                .with(MEETING_EVENT.OCCURRED_AT, MeetingRows.at(step.at()))
                .with(MEETING_EVENT.ACTION, step.action().name())
                .with(MEETING_EVENT.FROM_STATUS, before.status().name())
                .with(MEETING_EVENT.TO_STATUS, after.status().name())
                .with(MEETING_EVENT.FORMER_HELD_ON, before.heldOn())
                .with(MEETING_EVENT.HELD_ON, after.heldOn())
                .with(MEETING_EVENT.REASON, step.reason())
                .with(MEETING_EVENT.ACCOUNT_ID, step.accountId());
    }

    private static MeetingEvent read(Row row) {
        return new MeetingEvent(
                row.get(MEETING_EVENT.MEETING_ID),
                MeetingAction.valueOf(row.get(MEETING_EVENT.ACTION)),
                row.get(MEETING_EVENT.HELD_ON),
                row.getOrNull(MEETING_EVENT.REASON),
                row.getOrNull(MEETING_EVENT.ACCOUNT_ID));
    }
}
