package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_EVENT;
import static org.entregent.schema.jooq.public_.Tables.VISITOR_OBJECTION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.entregent.statement.Bound;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.Update;
import org.springframework.stereotype.Repository;

/** Forgets who visitors were. Visits stay, and are counted. */
@Repository
class ForgetRepository {

    private static final Param<OffsetDateTime> BEFORE = Rendering.parameter("before", VISITOR.CHANGED_AT.getDataType());
    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", VISITOR.ERASED_AT.getDataType());

    private static final Statement OBJECT = Statement.of(insertInto(VISITOR_OBJECTION)
            .set(VISITOR_OBJECTION.REGION_ID, value(VISITOR_OBJECTION.REGION_ID))
            .set(VISITOR_OBJECTION.DIGEST, value(VISITOR_OBJECTION.DIGEST))
            .set(VISITOR_OBJECTION.OBJECTED_AT, value(VISITOR_OBJECTION.OBJECTED_AT))
            .onConflictDoNothing());

    private static final Statement FORGET_PERSON = Statement.of(forgetting(isThePersons()));
    private static final Statement FORGET_OLD = Statement.of(forgetting(isOld()));
    private static final Statement FORGET_NOTES_OF = Statement.of(forgettingNotes(isThePersons()));
    private static final Statement FORGET_OLD_NOTES = Statement.of(forgettingNotes(isOld()));

    Bound insertObjection(int regionId, String digest, Instant now) {
        return OBJECT.with(VISITOR_OBJECTION.REGION_ID, regionId)
                .with(VISITOR_OBJECTION.DIGEST, digest)
                .with(VISITOR_OBJECTION.OBJECTED_AT, VisitorRows.at(now));
    }

    /** Of all their visits in the region, by address and number. After {@link #forgetNotesOf}. */
    Bound forgetPerson(int regionId, Person person, Instant now) {
        return name(FORGET_PERSON.asItIs(), regionId, person).with(NOW, VisitorRows.at(now));
    }

    Bound forgetNotesOf(int regionId, Person person) {
        return name(FORGET_NOTES_OF.asItIs(), regionId, person);
    }

    /** Of visits whose last step, and whose meeting, lie before some moment. After {@link #forgetOldNotes}. */
    Bound forgetOld(int regionId, Instant before, Instant now) {
        return old(FORGET_OLD.asItIs(), regionId, before).with(NOW, VisitorRows.at(now));
    }

    Bound forgetOldNotes(int regionId, Instant before) {
        return old(FORGET_OLD_NOTES.asItIs(), regionId, before);
    }

    private static Bound name(Bound statement, int regionId, Person person) {
        return statement
                .with(VISITOR.REGION_ID, regionId)
                .with(VISITOR.EMAIL_FOLDED, person.email())
                .with(VISITOR.PHONE, person.phone());
    }

    private static Bound old(Bound statement, int regionId, Instant before) {
        return statement.with(VISITOR.REGION_ID, regionId).with(BEFORE, VisitorRows.at(before));
    }

    private static Update<?> forgetting(Condition whose) {
        return update(VISITOR)
                .setNull(VISITOR.NAME)
                .setNull(VISITOR.FIRM)
                .setNull(VISITOR.TRADE)
                .setNull(VISITOR.SPECIALTY_CODE)
                .setNull(VISITOR.EMAIL_FOLDED)
                .setNull(VISITOR.PHONE)
                .setNull(VISITOR.WORDS)
                .set(VISITOR.ERASED_AT, NOW)
                .where(whose);
    }

    /** What officers wrote may tell who it was, and what a command said tells it. */
    private static Update<?> forgettingNotes(Condition whose) {
        return update(VISITOR_EVENT)
                .setNull(VISITOR_EVENT.NOTE)
                .setNull(VISITOR_EVENT.DIGEST)
                .where(VISITOR_EVENT.REGION_ID.eq(value(VISITOR.REGION_ID)))
                .and(exists(selectOne()
                        .from(VISITOR)
                        .where(VISITOR.REGION_ID.eq(VISITOR_EVENT.REGION_ID))
                        .and(VISITOR.ID.eq(VISITOR_EVENT.VISITOR_ID))
                        .and(whose)));
    }

    private static Condition isThePersons() {
        return VISITOR.REGION_ID
                .eq(value(VISITOR.REGION_ID))
                .and(VISITOR.EMAIL_FOLDED.eq(value(VISITOR.EMAIL_FOLDED)).or(VISITOR.PHONE.eq(value(VISITOR.PHONE))))
                .and(VISITOR.ERASED_AT.isNull());
    }

    private static Condition isOld() {
        return VISITOR.REGION_ID
                .eq(value(VISITOR.REGION_ID))
                .and(VISITOR.CHANGED_AT.lt(BEFORE))
                .and(VISITOR.ERASED_AT.isNull())
                .and(exists(selectOne()
                        .from(MEETING)
                        .where(MEETING.REGION_ID.eq(VISITOR.REGION_ID), MEETING.ID.eq(VISITOR.MEETING_ID))
                        .and(MEETING.HELD_ON.lt(BEFORE.cast(MEETING.HELD_ON)))));
    }
}
