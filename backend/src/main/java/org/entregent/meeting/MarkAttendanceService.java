package org.entregent.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.IdAlreadyUsed;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.meeting.AttendanceRepository.KeptMark;
import org.entregent.meeting.Mark.Substitute;
import org.entregent.meeting.MeetingInputs.AttendanceMarkInput;
import org.entregent.meeting.MeetingInputs.MarkAttendanceInput;
import org.entregent.meeting.MeetingPayloads.MeetingPayload;
import org.entregent.meeting.MeetingPayloads.MeetingStepNotAllowed;
import org.entregent.meeting.MeetingPayloads.MemberNotExpected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Marks who came. Several people may at once: nothing is locked but that the sheet isn't finished meanwhile. */
@Service
class MarkAttendanceService {

    private static final int MOST_MARKS = 100;
    private static final int MOST_NAME = 200;
    private static final CommandKind<MeetingPayload> MARKING =
            CommandKind.of(Permission.MEETINGS_RUN, MeetingPayload::refused).knownBy("marks", "meeting_mark_pkey");

    private final Commands commands;
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final MeetingChangeService changes;

    MarkAttendanceService(
            Commands commands,
            MeetingRepository meetings,
            AttendanceRepository attendance,
            MeetingChangeService changes) {
        this.commands = commands;
        this.meetings = meetings;
        this.attendance = attendance;
        this.changes = changes;
    }

    MeetingPayload mark(MarkAttendanceInput input) {
        return commands.run(MARKING, command -> mark(command, input));
    }

    private MeetingPayload mark(Command command, MarkAttendanceInput input) {
        var check = command.check();
        var named = check.node(MeetingPayloads.TYPE, input.meetingId(), "meetingId");
        var marks = read(check, input.marks());
        check.finish();
        var reference = named.orElseThrow();
        var exchange = command.exchange();
        exchange.tell(meetings.openSeen(reference));
        var held = exchange.ask(meetings.hold(reference));
        var members = exchange.ask(attendance.listMembersOf(reference, memberIds(marks, Mark::memberId)));
        var substitutes = exchange.ask(attendance.listKnown(memberIds(marks, Mark::substituteId)));
        var former = command.idWasTaken()
                ? exchange.ask(attendance.findMarks(reference.region(), memberIds(marks, Mark::id)))
                : null;
        var capacity = MeetingCapacity.require(command.viewer(), held.get());
        requireKnown(marks, members.get(), substitutes.get());
        var fresh = former == null ? marks : withoutRepeated(reference, marks, former.get());
        if (!fresh.isEmpty()) {
            requireMarking(capacity);
            var account = command.viewer().accountId().orElse(null);
            changes.mark(exchange, new Marking(capacity.meeting(), fresh, account, command.now()));
        }
        return MeetingPayload.of(reference);
    }

    private static List<Mark> read(InputCheck check, List<AttendanceMarkInput> inputs) {
        check.require(!inputs.isEmpty(), Message.of("input.blank"), "marks");
        check.require(inputs.size() <= MOST_MARKS, Message.of("input.too-many", MOST_MARKS), "marks");
        var ids = new HashSet<UUID>();
        var marks = new ArrayList<Mark>();
        for (var place = 0; place < Math.min(inputs.size(), MOST_MARKS); place++) {
            var input = inputs.get(place);
            var at = Integer.toString(place);
            check.require(ids.add(input.id()), Message.of("input.id-twice"), "marks", at, "id");
            var member = check.node("Member", input.memberId(), "marks", at, "memberId");
            var substitute = substitute(check, input, at);
            var markedAt = input.markedAt() == null
                    ? check.now()
                    : check.instant(input.markedAt().toInstant(), "marks", at, "markedAt");
            if (member.isPresent()) {
                marks.add(new Mark(input.id(), member.get().uuid(), input.mark(), substitute, markedAt));
            }
        }
        return marks;
    }

    private static @Nullable Substitute substitute(InputCheck check, AttendanceMarkInput input, String place) {
        var name = check.optionalLine(input.substituteName(), MOST_NAME, "marks", place, "substituteName");
        var id = input.substituteId();
        if (name == null && id == null) {
            return null;
        }
        check.require(
                input.mark() == AttendanceMark.SUBSTITUTE, Message.of("meeting.no-substitute"), "marks", place, "mark");
        check.require(
                name == null || id == null, Message.of("meeting.one-substitute"), "marks", place, "substituteName");
        var member = id == null ? null : check.node("Member", id, "marks", place, "substituteId");
        return new Substitute(
                member == null ? null : member.map(Reference::uuid).orElse(null), name);
    }

    private static List<UUID> memberIds(List<Mark> marks, Function<Mark, @Nullable UUID> id) {
        return marks.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static void requireKnown(List<Mark> marks, Set<UUID> members, Set<UUID> substitutes) {
        for (var place = 0; place < marks.size(); place++) {
            var mark = marks.get(place);
            if (!members.contains(mark.memberId())) {
                throw new RefusedException(MemberNotExpected.at(place));
            }
            if (mark.substituteId() != null && !substitutes.contains(mark.substituteId())) {
                throw new RefusedException(MemberNotExpected.asSubstitute(place));
            }
        }
    }

    /** Some may have come through before the network went away, and others not. */
    private static List<Mark> withoutRepeated(Reference meeting, List<Mark> marks, Map<UUID, KeptMark> former) {
        for (var place = 0; place < marks.size(); place++) {
            var mark = marks.get(place);
            var kept = former.get(mark.id());
            if (kept != null && !(kept.meetingId().equals(meeting.uuid()) && mark.repeats(kept.mark()))) {
                throw new RefusedException(IdAlreadyUsed.at("marks", Integer.toString(place), "id"));
            }
        }
        return marks.stream().filter(mark -> !former.containsKey(mark.id())).toList();
    }

    private static void requireMarking(MeetingCapacity capacity) {
        var status = capacity.meeting().status();
        if (!status.takesMarks()) {
            var allowed = MeetingTransition.actions(status, capacity.actors());
            throw new RefusedException(new MeetingStepNotAllowed(status, allowed));
        }
    }
}
