package org.entregent.meeting;

import java.util.List;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.outbox.OutboxService;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Writes what every step of a meeting consists of: the meeting, the event, the news of it, and what goes with it. Decides nothing. */
@Service
class MeetingChangeService {

    private final MeetingRepository meetings;
    private final MeetingEventRepository events;
    private final AttendanceRepository attendance;
    private final EntryRepository entries;
    private final SnapshotRepository snapshots;
    private final OutboxService outbox;
    private final RegionService regions;

    MeetingChangeService(
            MeetingRepository meetings,
            MeetingEventRepository events,
            AttendanceRepository attendance,
            EntryRepository entries,
            SnapshotRepository snapshots,
            OutboxService outbox,
            RegionService regions) {
        this.meetings = meetings;
        this.events = events;
        this.attendance = attendance;
        this.entries = entries;
        this.snapshots = snapshots;
        this.outbox = outbox;
        this.regions = regions;
    }

    /** @param before locked */
    void lead(Exchange exchange, Meeting before, MeetingStep step, MeetingStatus target) {
        var after = before.after(step, target);
        exchange.tell(meetings.update(after));
        exchange.tell(events.insert(before, after, step));
        if (step.action() == MeetingAction.OPEN) {
            exchange.tell(attendance.expect(reference(after)));
        }
        if (step.action() == MeetingAction.COMPLETE) {
            complete(exchange, before, after);
        }
        outbox.append(exchange, List.of(after.regionId()), MeetingEvents.changed(after));
    }

    /** Keeps marks, and lets them hold. */
    void mark(Exchange exchange, Marking marking) {
        keep(exchange, marking);
        var meeting = marking.meeting();
        outbox.append(exchange, List.of(meeting.regionId()), MeetingEvents.changed(meeting));
    }

    /** Marks those absent whom nobody has marked; the step that it belongs to tells of it. */
    void markAbsent(Exchange exchange, Meeting meeting, List<UUID> memberIds, MeetingStep step) {
        if (!memberIds.isEmpty()) {
            var marks = memberIds.stream()
                    .map(member -> new Mark(UUID.randomUUID(), member, AttendanceMark.ABSENT, null, step.at()))
                    .toList();
            keep(exchange, new Marking(meeting, marks, step.accountId(), step.at()));
        }
    }

    private void keep(Exchange exchange, Marking marking) {
        exchange.tell(attendance.insertMarks(marking));
        if (marking.hasMedical()) {
            exchange.tell(attendance.insertMedical(marking));
        }
        exchange.tell(attendance.apply(marking));
    }

    /** The facts first, so that the snapshot has them. */
    private void complete(Exchange exchange, Meeting before, Meeting after) {
        if (before.isToTakeIn()) {
            exchange.tell(entries.takeIn(after));
        }
        var region = regions.get(after.regionId());
        exchange.tell(snapshots.take(after, region.currency()));
    }

    private static Reference reference(Meeting meeting) {
        return MeetingPayloads.reference(meeting.regionId(), meeting.id());
    }
}
