package org.entregent.meeting;

import java.util.List;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.RefusedException;
import org.entregent.meeting.MeetingDecision.Circumstances;
import org.entregent.meeting.MeetingInputs.CompleteMeetingInput;
import org.entregent.meeting.MeetingInputs.MoveMeetingInput;
import org.entregent.meeting.MeetingInputs.ReopenMeetingInput;
import org.entregent.meeting.MeetingInputs.StepInput;
import org.entregent.meeting.MeetingPayloads.MarksMissing;
import org.entregent.meeting.MeetingPayloads.MeetingDayTaken;
import org.entregent.meeting.MeetingPayloads.MeetingNotDue;
import org.entregent.meeting.MeetingPayloads.MeetingPayload;
import org.entregent.meeting.MeetingPayloads.MeetingStepNotAllowed;
import org.entregent.region.RegionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Leads meetings on, by whoever may. */
@Service
class LeadMeetingService {

    private static final int MOST_REASON = 500;
    private static final CommandKind<MeetingPayload> LEADING = CommandKind.of(
                    Permission.MEETINGS_RUN, MeetingPayload::refused)
            .knownBy("commandId", "meeting_event_command_key")
            .refusedBy("meeting_day_key", new MeetingDayTaken());

    private final Commands commands;
    private final RegionService regions;
    private final MeetingRepository meetings;
    private final MeetingEventRepository events;
    private final AttendanceRepository attendance;
    private final MeetingChangeService changes;

    LeadMeetingService(
            Commands commands,
            RegionService regions,
            MeetingRepository meetings,
            MeetingEventRepository events,
            AttendanceRepository attendance,
            MeetingChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.meetings = meetings;
        this.events = events;
        this.attendance = attendance;
        this.changes = changes;
    }

    MeetingPayload lead(MeetingAction action, StepInput input) {
        return commands.run(LEADING, command -> lead(command, action, input));
    }

    private MeetingPayload lead(Command command, MeetingAction action, StepInput input) {
        var check = command.check();
        var reason = reason(check, input);
        var named = check.node(MeetingPayloads.TYPE, input.meetingId(), "meetingId");
        check.finish();
        var reference = named.orElseThrow();
        var exchange = command.exchange();
        exchange.tell(meetings.openSeen(reference));
        var locked = exchange.ask(meetings.lock(reference));
        var former = exchange.ask(events.find(reference.region(), input.commandId()));
        var unmarked = input instanceof CompleteMeetingInput ? exchange.ask(attendance.listUnmarked(reference)) : null;
        var capacity = MeetingCapacity.require(command.viewer(), locked.get());
        var step = step(command, capacity.meeting(), new Said(action, input, reason));
        if (command.repeated(former.get(), event -> event.isRepeatedBy(reference.uuid(), step))
                .isEmpty()) {
            command.requireVersion(input.version(), capacity.meeting().version());
            move(command, capacity, step, new Rest(input, unmarked == null ? List.of() : unmarked.get()));
        }
        return MeetingPayload.of(reference);
    }

    /** What a command says, its reason in good form. */
    private record Said(
            MeetingAction action, StepInput input, @Nullable String reason) {}

    /** Those whom nobody has marked. */
    private record Rest(StepInput input, List<UUID> memberIds) {

        boolean isAbsent() {
            return input instanceof CompleteMeetingInput completion && completion.restAbsent();
        }

        int unmarked() {
            return isAbsent() ? 0 : memberIds.size();
        }
    }

    private static @Nullable String reason(InputCheck check, StepInput input) {
        return input instanceof ReopenMeetingInput reopening
                ? check.line(reopening.reason(), MOST_REASON, "reason")
                : check.optionalLine(input.reason(), MOST_REASON, "reason");
    }

    private MeetingStep step(Command command, Meeting meeting, Said said) {
        var today = regions.get(meeting.regionId()).day(command.now());
        var venue = said.input() instanceof MoveMeetingInput move
                ? new VenueChange(meeting, today).check(command.check(), move)
                : null;
        return new MeetingStep(
                said.input().commandId(),
                said.action(),
                said.reason(),
                venue,
                command.viewer().accountId().orElse(null),
                command.now());
    }

    private void move(Command command, MeetingCapacity capacity, MeetingStep step, Rest rest) {
        var meeting = capacity.meeting();
        var today = regions.get(meeting.regionId()).day(command.now());
        var at = new Circumstances(today, rest.unmarked());
        switch (MeetingDecision.decide(meeting, step.action(), capacity.actors(), at)) {
            case MeetingDecision.Moved moved -> {
                if (rest.isAbsent()) {
                    changes.markAbsent(command.exchange(), meeting, rest.memberIds(), step);
                }
                changes.lead(command.exchange(), meeting, step, moved.to());
            }
            case MeetingDecision.NotAllowed refused ->
                throw new RefusedException(new MeetingStepNotAllowed(refused.status(), refused.allowed()));
            case MeetingDecision.NotDue early -> throw new RefusedException(new MeetingNotDue(early.heldOn()));
            case MeetingDecision.MarksAreMissing missing ->
                throw new RefusedException(new MarksMissing(missing.memberCount()));
        }
    }
}
