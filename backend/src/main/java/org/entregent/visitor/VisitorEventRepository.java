package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.VISITOR_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.selectFrom;

import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds the events of visits. */
@Repository
class VisitorEventRepository {

    private static final Statement FIND = Statement.of(selectFrom(VISITOR_EVENT)
            .where(VISITOR_EVENT.REGION_ID.eq(value(VISITOR_EVENT.REGION_ID)))
            .and(VISITOR_EVENT.COMMAND_ID.eq(value(VISITOR_EVENT.COMMAND_ID))));

    private static final Statement INSERT = Statement.insertion(
            VISITOR_EVENT,
            VISITOR_EVENT.REGION_ID,
            VISITOR_EVENT.VISITOR_ID,
            VISITOR_EVENT.SEQUENCE,
            VISITOR_EVENT.COMMAND_ID,
            VISITOR_EVENT.DIGEST,
            VISITOR_EVENT.CHAPTER_ID,
            VISITOR_EVENT.INVITER_ID,
            VISITOR_EVENT.OCCURRED_AT,
            VISITOR_EVENT.ACTION,
            VISITOR_EVENT.FROM_STATUS,
            VISITOR_EVENT.TO_STATUS,
            VISITOR_EVENT.NOTE,
            VISITOR_EVENT.ACTOR,
            VISITOR_EVENT.ACCOUNT_ID);

    /** The event that a command led to. */
    Question<Optional<VisitorEvent>> find(int regionId, UUID commandId) {
        return FIND.with(VISITOR_EVENT.REGION_ID, regionId)
                .with(VISITOR_EVENT.COMMAND_ID, commandId)
                .find(row -> new VisitorEvent(row.get(VISITOR_EVENT.VISITOR_ID), row.getOrNull(VISITOR_EVENT.DIGEST)));
    }

    /** How a visit begins. */
    Bound insertFirst(NewVisitor visitor) {
        var meeting = visitor.meeting();
        return step(INSERT.asItIs(), visitor.step())
                .with(VISITOR_EVENT.REGION_ID, meeting.regionId())
                .with(VISITOR_EVENT.VISITOR_ID, visitor.id())
                .with(VISITOR_EVENT.SEQUENCE, 1)
                .with(VISITOR_EVENT.CHAPTER_ID, meeting.chapterId())
                .with(VISITOR_EVENT.INVITER_ID, visitor.inviterId())
                .with(VISITOR_EVENT.FROM_STATUS, null)
                .with(VISITOR_EVENT.TO_STATUS, visitor.status().name());
    }

    /** Fails by {@code visitor_event_command_key} when the command was said before. */
    Bound insert(Visitor before, Visitor after, VisitorStep step) {
        return step(INSERT.asItIs(), step)
                .with(VISITOR_EVENT.REGION_ID, after.regionId())
                .with(VISITOR_EVENT.VISITOR_ID, after.id())
                .with(VISITOR_EVENT.SEQUENCE, after.version())
                .with(VISITOR_EVENT.CHAPTER_ID, after.place().chapterId())
                .with(VISITOR_EVENT.INVITER_ID, after.place().inviterId())
                .with(VISITOR_EVENT.FROM_STATUS, before.status().name())
                .with(VISITOR_EVENT.TO_STATUS, after.status().name());
    }

    private static Bound step(Bound statement, VisitorStep step) {
        return statement
                .with(VISITOR_EVENT.COMMAND_ID, step.said().commandId())
                .with(VISITOR_EVENT.DIGEST, step.said().digest())
                .with(VISITOR_EVENT.OCCURRED_AT, VisitorRows.at(step.at()))
                .with(VISITOR_EVENT.ACTION, step.action().name())
                .with(VISITOR_EVENT.NOTE, step.note())
                .with(VISITOR_EVENT.ACTOR, step.by().actor().name())
                .with(VISITOR_EVENT.ACCOUNT_ID, step.by().accountId());
    }
}
