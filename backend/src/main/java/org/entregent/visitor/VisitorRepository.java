package org.entregent.visitor;

import static org.entregent.access.WriteTransaction.opened;
import static org.entregent.access.WriteTransaction.opening;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes visits. */
@Repository
class VisitorRepository {

    private static final Statement OPEN =
            Statement.of(select(opening(array(VISITOR.REGION_ID))).from(VISITOR).where(named()));

    private static final Statement LOCK = Statement.of(select(VisitorRows.OF_VISITOR)
            .select(VisitorRows.OF_MEETING)
            .from(VISITOR)
            .join(MEETING)
            .on(MEETING.REGION_ID.eq(VISITOR.REGION_ID), MEETING.ID.eq(VISITOR.MEETING_ID))
            .join(CHAPTER)
            .on(CHAPTER.REGION_ID.eq(VISITOR.REGION_ID), CHAPTER.ID.eq(VISITOR.CHAPTER_ID))
            .where(named(), VISITOR.REGION_ID.eq(any(opened())))
            .forUpdate()
            .of(VISITOR));

    private static final Statement INSERT = Statement.insertion(
            VISITOR,
            VISITOR.REGION_ID,
            VISITOR.ID,
            VISITOR.CHAPTER_ID,
            VISITOR.MEETING_ID,
            VISITOR.STATUS,
            VISITOR.SOURCE,
            VISITOR.NAME,
            VISITOR.FIRM,
            VISITOR.TRADE,
            VISITOR.SPECIALTY_CODE,
            VISITOR.EMAIL_FOLDED,
            VISITOR.PHONE,
            VISITOR.WORDS,
            VISITOR.LANGUAGE,
            VISITOR.INVITER_ID,
            VISITOR.CODE,
            VISITOR.CONSENTED_AT,
            VISITOR.VISIT_NUMBER,
            VISITOR.MOST_VISITS,
            VISITOR.POLICY_VERSION_ID,
            VISITOR.IS_MEMBER,
            VISITOR.TOLD_HELD_ON,
            VISITOR.TOLD_STARTS_AT,
            VISITOR.TOLD_PLACE,
            VISITOR.TOLD_ADDRESS,
            VISITOR.CREATED_AT,
            VISITOR.CHANGED_AT,
            VISITOR.ERASED_AT);

    private static final Statement UPDATE = Statement.of(DSL.update(VISITOR)
            .set(VISITOR.STATUS, value(VISITOR.STATUS))
            .set(VISITOR.CONSENTED_AT, value(VISITOR.CONSENTED_AT))
            .set(VISITOR.REDIRECTED_CHAPTER_ID, value(VISITOR.REDIRECTED_CHAPTER_ID))
            .set(VISITOR.REMINDED_HELD_ON, value(VISITOR.REMINDED_HELD_ON))
            .set(VISITOR.CHANGED_AT, value(VISITOR.CHANGED_AT))
            .set(VISITOR.VERSION, value(VISITOR.VERSION))
            .where(named()));

    private static final Statement COMPLETE = Statement.of(DSL.update(VISITOR)
            .set(VISITOR.NAME, value(VISITOR.NAME))
            .set(VISITOR.FIRM, value(VISITOR.FIRM))
            .set(VISITOR.TRADE, value(VISITOR.TRADE))
            .set(VISITOR.SPECIALTY_CODE, value(VISITOR.SPECIALTY_CODE))
            .set(VISITOR.PHONE, value(VISITOR.PHONE))
            .set(VISITOR.WORDS, value(VISITOR.WORDS))
            .where(named()));

    /** Opens the visit's region, if the viewer sees the visit. */
    Bound openSeen(Reference visitor) {
        return name(OPEN.asItIs(), visitor);
    }

    /** Keeps others from changing it until the transaction ends. None where its region isn't open. */
    Question<Optional<Visitor>> lock(Reference visitor) {
        return name(LOCK.asItIs(), visitor).find(VisitorRows::read);
    }

    /**
     * Fails by {@code visitor_pkey} when the id is taken, by {@code visitor_meeting_key} when the address is expected at the meeting
     * already.
     */
    Bound insert(NewVisitor visitor) {
        var meeting = visitor.meeting();
        var reckoning = visitor.reckoning();
        var at = VisitorRows.at(visitor.step().at());
        return person(INSERT.asItIs(), visitor.person())
                .with(VISITOR.REGION_ID, meeting.regionId())
                .with(VISITOR.ID, visitor.id())
                .with(VISITOR.CHAPTER_ID, meeting.chapterId())
                .with(VISITOR.MEETING_ID, meeting.id())
                .with(VISITOR.STATUS, visitor.status().name())
                .with(VISITOR.SOURCE, visitor.source().name())
                .with(
                        VISITOR.EMAIL_FOLDED,
                        visitor.person() == null ? null : visitor.person().email())
                .with(VISITOR.LANGUAGE, visitor.language().name())
                .with(VISITOR.INVITER_ID, visitor.inviterId())
                .with(VISITOR.CODE, visitor.code())
                .with(VISITOR.CONSENTED_AT, VisitorRows.atOrNull(visitor.consentedAt()))
                .with(VISITOR.VISIT_NUMBER, reckoning.visitNumber())
                .with(VISITOR.MOST_VISITS, reckoning.mostVisits())
                .with(VISITOR.POLICY_VERSION_ID, reckoning.policyVersion())
                .with(VISITOR.IS_MEMBER, reckoning.isMember())
                .with(VISITOR.TOLD_HELD_ON, meeting.venue().heldOn())
                .with(VISITOR.TOLD_STARTS_AT, meeting.venue().startsAt())
                .with(VISITOR.TOLD_PLACE, meeting.venue().place())
                .with(VISITOR.TOLD_ADDRESS, meeting.venue().address())
                .with(VISITOR.CREATED_AT, at)
                .with(VISITOR.CHANGED_AT, at)
                .with(VISITOR.ERASED_AT, visitor.person() == null ? at : null);
    }

    Bound update(Visitor visitor) {
        var state = visitor.state();
        return name(UPDATE.asItIs(), reference(visitor))
                .with(VISITOR.STATUS, state.status().name())
                .with(VISITOR.CONSENTED_AT, VisitorRows.atOrNull(state.consentedAt()))
                .with(VISITOR.REDIRECTED_CHAPTER_ID, state.redirectedTo())
                .with(VISITOR.REMINDED_HELD_ON, state.remindedFor())
                .with(VISITOR.CHANGED_AT, VisitorRows.at(state.changedAt()))
                .with(VISITOR.VERSION, state.version());
    }

    /** What they say of themselves. */
    Bound complete(Visitor visitor, Person person) {
        return person(name(COMPLETE.asItIs(), reference(visitor)), person);
    }

    static Reference reference(Visitor visitor) {
        return VisitorPayloads.reference(visitor.regionId(), visitor.id());
    }

    private static Bound person(Bound statement, @Nullable Person person) {
        return statement
                .with(VISITOR.NAME, person == null ? null : person.name())
                .with(VISITOR.FIRM, person == null ? null : person.firm())
                .with(VISITOR.TRADE, person == null ? null : person.trade())
                .with(VISITOR.SPECIALTY_CODE, person == null ? null : person.specialtyCode())
                .with(VISITOR.PHONE, person == null ? null : person.phone())
                .with(VISITOR.WORDS, person == null ? null : person.words());
    }

    private static Bound name(Bound statement, Reference visitor) {
        return statement.with(VISITOR.REGION_ID, visitor.region()).with(VISITOR.ID, visitor.uuid());
    }

    private static Condition named() {
        return VISITOR.REGION_ID.eq(value(VISITOR.REGION_ID)).and(VISITOR.ID.eq(value(VISITOR.ID)));
    }
}
