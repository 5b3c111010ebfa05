package org.entregent.meeting;

import static org.entregent.access.ViewerValues.hasFormerMembers;
import static org.entregent.access.ViewerValues.hasOwnMembers;
import static org.entregent.access.ViewerValues.isFormerMember;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.MEETING_ATTENDANCE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.ONE_TO_ONE;
import static org.entregent.schema.jooq.public_.Tables.TRAINING_CREDIT;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.util.List;
import org.entregent.graph.GraphExtension;
import org.entregent.graph.ViewerScope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** What a member does between meetings, and how often they come. */
@Component
final class MemberMeetingsExtension extends GraphExtension<MemberCard> {

    /** In some years. */
    private static final int OF_MEMBER = 300;

    MemberMeetingsExtension() {
        super("Member", MEMBER_CARD);
        object("attendance", AttendanceSummaryType::of)
                .when(MemberMeetingsExtension::isSummedUp)
                .check(AttendanceSummaryType::complaint);
        connection(
                        "oneToOnes",
                        ONE_TO_ONE,
                        (member, met) -> met.REGION_ID.eq(member.REGION_ID).and(met.MEMBER_ID.eq(member.ID)))
                .filter("from", LOCALDATE, (met, from) -> met.MET_ON.ge(from))
                .filter("to", LOCALDATE, (met, to) -> met.MET_ON.le(to))
                .holds((viewer, given) -> OF_MEMBER)
                .order(met -> List.of(met.MET_ON.desc()));
        connection(
                        "trainingCredits",
                        TRAINING_CREDIT,
                        (member, credit) ->
                                credit.REGION_ID.eq(member.REGION_ID).and(credit.MEMBER_ID.eq(member.ID)))
                .filter("from", LOCALDATE, (credit, from) -> credit.LEARNED_ON.ge(from))
                .filter("to", LOCALDATE, (credit, to) -> credit.LEARNED_ON.le(to))
                .holds((viewer, given) -> OF_MEMBER)
                .order(credit -> List.of(credit.LEARNED_ON.desc()));
        flag(
                "viewerCanRecordOneToOne",
                (member, scope) -> hasOwnMembers(scope.viewer())
                        .andNot(isOwnMember(member.ID, scope.viewer()))
                        .and(CurrentDay.isBefore(member.LEFT_ON)));
    }

    /** Which meetings count stands in the meetings, and these are closed to former members: no sum is better than a wrong one. */
    private static Condition isSummedUp(MemberCard member, ViewerScope viewer) {
        var isRead = MeetingReadability.ATTENDANCE.condition(
                column -> column == MEETING_ATTENDANCE.MEMBER_ID ? member.ID : member.CHAPTER_ID,
                member.REGION_ID,
                viewer);
        return hasFormerMembers(viewer) ? isRead.andNot(isFormerMember(member.ID, viewer)) : isRead;
    }
}
