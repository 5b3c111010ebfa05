package org.entregent.meeting;

import graphql.GraphQLContext;
import org.entregent.meeting.MeetingFeedService.Followed;
import org.entregent.meeting.MeetingInputs.CompleteMeetingInput;
import org.entregent.meeting.MeetingInputs.MarkAttendanceInput;
import org.entregent.meeting.MeetingInputs.MoveMeetingInput;
import org.entregent.meeting.MeetingInputs.RecordCreditInput;
import org.entregent.meeting.MeetingInputs.RecordOneToOneInput;
import org.entregent.meeting.MeetingInputs.ReopenMeetingInput;
import org.entregent.meeting.MeetingInputs.StepMeetingInput;
import org.entregent.meeting.MeetingInputs.TakeBackCreditInput;
import org.entregent.meeting.MeetingInputs.TakeBackOneToOneInput;
import org.entregent.meeting.MeetingPayloads.CreditPayload;
import org.entregent.meeting.MeetingPayloads.MeetingChange;
import org.entregent.meeting.MeetingPayloads.MeetingPayload;
import org.entregent.meeting.MeetingPayloads.OneToOnePayload;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The verbs of meetings, and the news of them. */
@Controller
class MeetingController {

    private final LeadMeetingService leading;
    private final MarkAttendanceService marking;
    private final RecordOneToOneService oneToOnes;
    private final RecordCreditService credits;
    private final TakeBackService takebacks;
    private final MeetingFeedService feed;

    MeetingController(
            LeadMeetingService leading,
            MarkAttendanceService marking,
            RecordOneToOneService oneToOnes,
            RecordCreditService credits,
            TakeBackService takebacks,
            MeetingFeedService feed) {
        this.leading = leading;
        this.marking = marking;
        this.oneToOnes = oneToOnes;
        this.credits = credits;
        this.takebacks = takebacks;
        this.feed = feed;
    }

    @MutationMapping
    MeetingPayload openMeeting(@Argument StepMeetingInput input) {
        return leading.lead(MeetingAction.OPEN, input);
    }

    @MutationMapping
    MeetingPayload moveMeeting(@Argument MoveMeetingInput input) {
        return leading.lead(MeetingAction.MOVE, input);
    }

    @MutationMapping
    MeetingPayload markHoliday(@Argument StepMeetingInput input) {
        return leading.lead(MeetingAction.MARK_HOLIDAY, input);
    }

    @MutationMapping
    MeetingPayload discardMeeting(@Argument StepMeetingInput input) {
        return leading.lead(MeetingAction.DISCARD, input);
    }

    @MutationMapping
    MeetingPayload endMeeting(@Argument StepMeetingInput input) {
        return leading.lead(MeetingAction.END, input);
    }

    @MutationMapping
    MeetingPayload completeMeeting(@Argument CompleteMeetingInput input) {
        return leading.lead(MeetingAction.COMPLETE, input);
    }

    @MutationMapping
    MeetingPayload reopenMeeting(@Argument ReopenMeetingInput input) {
        return leading.lead(MeetingAction.REOPEN, input);
    }

    @MutationMapping
    MeetingPayload markAttendance(@Argument MarkAttendanceInput input) {
        return marking.mark(input);
    }

    @MutationMapping
    OneToOnePayload recordOneToOne(@Argument RecordOneToOneInput input) {
        return oneToOnes.record(input);
    }

    @MutationMapping
    CreditPayload recordCredit(@Argument RecordCreditInput input) {
        return credits.record(input);
    }

    @MutationMapping
    OneToOnePayload takeBackOneToOne(@Argument TakeBackOneToOneInput input) {
        return takebacks.takeBack(input);
    }

    @MutationMapping
    CreditPayload takeBackCredit(@Argument TakeBackCreditInput input) {
        return takebacks.takeBack(input);
    }

    @SubscriptionMapping
    Flux<MeetingChange> meetingChanged(
            @Argument @Nullable String id, @Argument @Nullable String chapterId, GraphQLContext context) {
        return feed.listen(new Followed(id, chapterId), context);
    }
}
