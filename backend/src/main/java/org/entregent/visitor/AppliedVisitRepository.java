package org.entregent.visitor;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Visits after which somebody applied for a seat. Their rows alone are read and written: nobody needs to know the meeting. */
@Repository
class AppliedVisitRepository {

    private static final Statement FIND = Statement.of(select(VISITOR.CHAPTER_ID, VISITOR.INVITER_ID, VISITOR.STATUS)
            .from(VISITOR)
            .where(named(), VISITOR.REGION_ID.eq(any(opened())), VISITOR.ERASED_AT.isNull()));

    /** Holds the row, so that {@link #JOIN} changes what the event tells of. */
    private static final Statement TELL = Statement.of(insertInto(VISITOR_EVENT)
            .columns(
                    VISITOR_EVENT.REGION_ID,
                    VISITOR_EVENT.VISITOR_ID,
                    VISITOR_EVENT.SEQUENCE,
                    VISITOR_EVENT.COMMAND_ID,
                    VISITOR_EVENT.CHAPTER_ID,
                    VISITOR_EVENT.INVITER_ID,
                    VISITOR_EVENT.OCCURRED_AT,
                    VISITOR_EVENT.ACTION,
                    VISITOR_EVENT.FROM_STATUS,
                    VISITOR_EVENT.TO_STATUS,
                    VISITOR_EVENT.ACTOR,
                    VISITOR_EVENT.ACCOUNT_ID)
            .select(select(
                            VISITOR.REGION_ID,
                            VISITOR.ID,
                            VISITOR.VERSION.plus(inline(1)),
                            value(VISITOR_EVENT.COMMAND_ID),
                            VISITOR.CHAPTER_ID,
                            VISITOR.INVITER_ID,
                            value(VISITOR_EVENT.OCCURRED_AT),
                            inline(VisitorAction.JOIN.name()),
                            VISITOR.STATUS,
                            inline(VisitorStatus.MEMBER.name()),
                            inline(VisitorActor.OFFICER.name()),
                            value(VISITOR_EVENT.ACCOUNT_ID))
                    .from(VISITOR)
                    .where(named(), mayJoin())
                    .forUpdate()));

    private static final Statement JOIN = Statement.of(update(VISITOR)
            .set(VISITOR.STATUS, inline(VisitorStatus.MEMBER.name()))
            .set(VISITOR.CHANGED_AT, value(VISITOR.CHANGED_AT))
            .set(VISITOR.VERSION, VISITOR.VERSION.plus(inline(1)))
            .where(named(), mayJoin()));

    Question<Optional<AppliedVisit>> find(Reference visitor) {
        return FIND.with(VISITOR.REGION_ID, visitor.region())
                .with(VISITOR.ID, visitor.uuid())
                .find(row -> new AppliedVisit(
                        row.get(VISITOR.CHAPTER_ID),
                        row.getOrNull(VISITOR.INVITER_ID),
                        VisitorStatus.valueOf(row.get(VISITOR.STATUS)) == VisitorStatus.APPLYING));
    }

    /** What stands where no step leads to a membership stays as it is. */
    List<Bound> join(Reference visitor, @Nullable UUID accountId, Instant at) {
        return List.of(
                TELL.with(VISITOR.REGION_ID, visitor.region())
                        .with(VISITOR.ID, visitor.uuid())
                        .with(VISITOR_EVENT.COMMAND_ID, UUID.randomUUID())
                        .with(VISITOR_EVENT.OCCURRED_AT, VisitorRows.at(at))
                        .with(VISITOR_EVENT.ACCOUNT_ID, accountId),
                JOIN.with(VISITOR.REGION_ID, visitor.region())
                        .with(VISITOR.ID, visitor.uuid())
                        .with(VISITOR.CHANGED_AT, VisitorRows.at(at)));
    }

    private static Condition named() {
        return VISITOR.REGION_ID.eq(value(VISITOR.REGION_ID)).and(VISITOR.ID.eq(value(VISITOR.ID)));
    }

    private static Condition mayJoin() {
        return VISITOR.STATUS.in(VisitorTransition.JOIN.from().stream()
                .map(status -> inline(status.name()))
                .toList());
    }
}
