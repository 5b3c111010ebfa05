package org.entregent.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.command.Message;
import org.entregent.member.ImportPayloads.MemberFilePreview;
import org.entregent.member.ImportPayloads.MemberRowRefused;
import org.entregent.member.PlannedRow.Status;

/** What would come of a whole file: one row may stand in another's way, and members in that of both. */
final class FilePlan {

    private final ImportKnowledge knowledge;
    private final List<PlannedRow> rows = new ArrayList<>();
    /** By address, and by seat: the line that has it first. */
    private final Map<String, Integer> addresses = new HashMap<>();

    private final Map<Seat, Integer> seats = new HashMap<>();

    private record Seat(UUID chapterId, String specialtyCode) {}

    private FilePlan(ImportKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    static FilePlan of(ImportKnowledge knowledge, List<ReadRow> read) {
        var plan = new FilePlan(knowledge);
        read.forEach(row -> plan.rows.add(plan.plan(row)));
        return plan;
    }

    MemberFilePreview preview(List<String> unknownColumns) {
        return new MemberFilePreview(
                rows.stream().map(MemberFileRow::of).toList(),
                count(Status.NEW),
                count(Status.KNOWN),
                count(Status.REFUSED),
                unknownColumns);
    }

    List<ReadRow> listNew() {
        return rows.stream()
                .filter(row -> row.status() == Status.NEW)
                .map(PlannedRow::read)
                .toList();
    }

    List<MemberRowRefused> faults() {
        return rows.stream().flatMap(row -> row.errors().stream()).toList();
    }

    int count(Status status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    private PlannedRow plan(ReadRow row) {
        var faults = new ArrayList<>(row.faults());
        var email = row.details().email();
        var chapterId = row.chapter().map(known -> known.seat().chapterId());
        email.ifPresent(address -> {
            var first = addresses.putIfAbsent(address, row.row().line());
            if (first != null) {
                faults.add(row.fault(FileColumn.EMAIL, Message.of("member.row-email-twice", first)));
            }
        });
        var isKnown = email.isPresent() && chapterId.isPresent() && knowledge.isMember(chapterId.get(), email.get());
        if (!isKnown && chapterId.isPresent()) {
            row.specialty()
                    .ifPresent(specialty -> faults.addAll(seatFaults(
                            row, new Seat(chapterId.get(), specialty.named().code()))));
        }
        var status = isKnown ? Status.KNOWN : Status.NEW;
        return new PlannedRow(row, faults.isEmpty() ? status : Status.REFUSED, faults);
    }

    private List<MemberRowRefused> seatFaults(ReadRow row, Seat seat) {
        var holder = knowledge.findSeat(seat.chapterId(), seat.specialtyCode());
        if (holder.isPresent()) {
            return List.of(row.fault(FileColumn.SPECIALTY, holder.get().complaint()));
        }
        var first = seats.putIfAbsent(seat, row.row().line());
        return first == null
                ? List.of()
                : List.of(row.fault(FileColumn.SPECIALTY, Message.of("member.row-seat-twice", first)));
    }
}
