package org.entregent.meeting;

import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.access.ViewerValues.isLedChapter;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_TAKEBACK;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.TRAINING_CREDIT;
import static org.jooq.impl.DSL.select;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.TrainingCredit;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What a member learned: for themself, and for whoever runs the chapter's meetings. */
@Component
final class TrainingCreditType extends GraphType<TrainingCredit> {

    TrainingCreditType() {
        super("TrainingCredit", TRAINING_CREDIT);
        key(TRAINING_CREDIT.REGION_ID, TRAINING_CREDIT.ID);
        nodeId("trc");
        region(TRAINING_CREDIT.REGION_ID);
        visible((credit, viewer) -> MeetingReadability.CREDITS.condition(credit, credit.REGION_ID, viewer));

        field("clientMadeId", TRAINING_CREDIT.ID);
        field("credits", TRAINING_CREDIT.CREDITS);
        field("topic", TRAINING_CREDIT.TOPIC);
        field("learnedOn", TRAINING_CREDIT.LEARNED_ON);
        field("recordedAt", TRAINING_CREDIT.RECORDED_AT);
        computed(
                "takenBackAt",
                MEETING_TAKEBACK.TAKEN_BACK_AT.getDataType().nullable(true),
                (credit, scope) -> Takebacks.at(scope, credit.REGION_ID, credit.ID, credit.MEMBER_ID));
        flag(
                "viewerCanTakeBack",
                (credit, scope) -> isActingMember(credit.MEMBER_ID, scope.viewer())
                        .or(isLedChapter(credit.CHAPTER_ID, scope.viewer()))
                        .and(Takebacks.isWaiting(scope, credit.REGION_ID, credit.ID, credit.MEMBER_ID))
                        .and(Takebacks.at(scope, credit.REGION_ID, credit.ID, credit.MEMBER_ID)
                                .isNull()));
        one(
                "member",
                MEMBER_CARD,
                (credit, member) -> member.REGION_ID.eq(credit.REGION_ID).and(member.ID.eq(credit.MEMBER_ID)));
        one(
                "meeting",
                MEETING,
                (credit, meeting) -> meeting.REGION_ID
                        .eq(credit.REGION_ID)
                        .and(meeting.ID.eq(DSL.field(select(MEETING_ENTRY.MEETING_ID)
                                .from(MEETING_ENTRY)
                                .where(MEETING_ENTRY.REGION_ID.eq(credit.REGION_ID))
                                .and(MEETING_ENTRY.FACT_ID.eq(credit.ID))
                                .and(MEETING_ENTRY.QUANTITY.gt(0))))));
    }
}
