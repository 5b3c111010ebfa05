package org.entregent.meeting;

import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.access.ViewerValues.isLedChapter;
import static org.entregent.schema.jooq.public_.Tables.MEETING;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ENTRY;
import static org.entregent.schema.jooq.public_.Tables.MEETING_TAKEBACK;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ONE_TO_ONE;
import static org.jooq.impl.DSL.select;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.OneToOne;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** One-to-ones of a member: for themself, and for whoever runs the chapter's meetings. */
@Component
final class OneToOneType extends GraphType<OneToOne> {

    OneToOneType() {
        super("OneToOne", ONE_TO_ONE);
        key(ONE_TO_ONE.REGION_ID, ONE_TO_ONE.ID, ONE_TO_ONE.MEMBER_ID);
        nodeId("one");
        region(ONE_TO_ONE.REGION_ID);
        visible((met, viewer) -> MeetingReadability.ONE_TO_ONES.condition(met, met.REGION_ID, viewer));

        field("clientMadeId", ONE_TO_ONE.ID);
        field("metOn", ONE_TO_ONE.MET_ON);
        field("recordedAt", ONE_TO_ONE.RECORDED_AT);
        computed(
                "takenBackAt",
                MEETING_TAKEBACK.TAKEN_BACK_AT.getDataType().nullable(true),
                (met, scope) -> Takebacks.at(scope, met.REGION_ID, met.ID, met.MEMBER_ID));
        flag(
                "viewerCanTakeBack",
                (met, scope) -> isActingMember(met.RECORDER_ID, scope.viewer())
                        .or(isLedChapter(met.CHAPTER_ID, scope.viewer()))
                        .and(Takebacks.isWaiting(scope, met.REGION_ID, met.ID, met.MEMBER_ID))
                        .and(Takebacks.at(scope, met.REGION_ID, met.ID, met.MEMBER_ID)
                                .isNull()));
        one(
                "member",
                MEMBER_CARD,
                (met, member) -> member.REGION_ID.eq(met.REGION_ID).and(member.ID.eq(met.MEMBER_ID)));
        one("other", MEMBER_CARD, (met, other) -> other.ID.eq(met.OTHER_ID));
        one(
                "meeting",
                MEETING,
                (met, meeting) -> meeting.REGION_ID
                        .eq(met.REGION_ID)
                        .and(meeting.ID.eq(DSL.field(select(MEETING_ENTRY.MEETING_ID)
                                .from(MEETING_ENTRY)
                                .where(MEETING_ENTRY.REGION_ID.eq(met.REGION_ID))
                                .and(MEETING_ENTRY.FACT_ID.eq(met.ID))
                                .and(MEETING_ENTRY.QUANTITY.gt(0))
                                .and(MEETING_ENTRY.MEMBER_ID.eq(met.MEMBER_ID))))));
    }
}
