package org.entregent.chapter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.entregent.chapter.Meeting.Commune;
import org.entregent.chapter.Position.PositionInput;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of chapters, field by field as in the SDL. */
final class ChapterInputs {

    /** Longer than any name that fits a card. */
    static final int MOST_NAME = 100;

    private static final int MOST_LINE = 200;

    private ChapterInputs() {}

    record FoundChapterInput(UUID id, String regionId, String name, MeetingInput meeting, LocalDate createdOn) {}

    record MoveChapterInput(
            UUID commandId,
            String chapterId,
            int version,
            @Nullable String name,
            MeetingInput meeting) {}

    record CloseChapterInput(UUID commandId, String chapterId, int version, LocalDate closedOn) {}

    record MeetingInput(
            DayOfWeek day, LocalTime time, String place, String address, String communeId, PositionInput position) {

        private static final LocalTime EARLIEST = LocalTime.of(5, 0);
        private static final LocalTime LATEST = LocalTime.of(22, 0);

        /** What was read of it; its commune is still to be looked up. */
        ReadMeeting check(InputCheck check) {
            check.require(
                    !time.isBefore(EARLIEST) && !time.isAfter(LATEST),
                    Message.of("input.range", EARLIEST.toString(), LATEST.toString()),
                    "meeting",
                    "time");
            check.require(
                    time.getSecond() == 0 && time.getNano() == 0,
                    Message.of("chapter.time-to-the-minute"),
                    "meeting",
                    "time");
            return new ReadMeeting(
                    day,
                    time,
                    check.line(place, MOST_LINE, "meeting", "place"),
                    check.line(address, MOST_LINE, "meeting", "address"),
                    check.node("Commune", communeId, "meeting", "communeId")
                            .map(commune -> (String) commune.key().getFirst()),
                    position.check(check));
        }
    }

    /** @param communeCode empty when its id was none, which was refused */
    record ReadMeeting(
            DayOfWeek day,
            LocalTime startsAt,
            String place,
            String address,
            Optional<String> communeCode,
            Position position) {

        Meeting in(Commune commune) {
            return new Meeting(day, startsAt, place, address, commune, position);
        }
    }
}
