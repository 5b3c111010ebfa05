package org.entregent.member;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.ImportInputs.MemberFileInput;
import org.entregent.member.RowReader.Defaults;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Reads files of members, and says what would come of them. */
@Service
class MemberFileService {

    private final RegionService regions;
    private final ImportKnowledgeRepository knowledge;
    private final SeatRepository seats;

    /** A file that could be read, of a region that is open. */
    record Opened(Reference chapter, LocalDate joinedOn, LocalDate today, MemberFile file) {}

    MemberFileService(RegionService regions, ImportKnowledgeRepository knowledge, SeatRepository seats) {
        this.regions = regions;
        this.knowledge = knowledge;
        this.seats = seats;
    }

    /** Refuses what is no file of members, and a region that the caller doesn't look after. */
    Opened open(Command command, MemberFileInput input) {
        var check = command.check();
        var chapter = Target.CHAPTER_OF_FILE.open(command, check, input.chapterId());
        var today = regions.get(chapter.region()).day(check.now());
        var joinedOn = check.day(input.joinedOn(), today, "file", "joinedOn");
        var file = MemberFile.read(input.text(), check);
        return new Opened(chapter, joinedOn, today, file);
    }

    /** Asks all that is to be known, as one message with what was said before. */
    Supplier<FilePlan> plan(Command command, Opened opened) {
        var exchange = command.exchange();
        var regionId = opened.chapter().region();
        var cells = opened.file().rows().stream().map(CommuneCells::of).toList();
        var chapters = exchange.ask(knowledge.listChapters(regionId));
        var specialties = exchange.ask(knowledge.listSpecialties());
        var communes = exchange.ask(knowledge.listCommunes(cells));
        var taken = exchange.ask(knowledge.listSeats(regionId));
        var held = exchange.ask(seats.listHeld(regionId, opened.today()));
        return () -> plan(
                command,
                opened,
                new ImportKnowledge(
                        chapters.get(),
                        specialties.get(),
                        communes.get(),
                        Stream.concat(taken.get().stream(), held.get().stream()).toList()));
    }

    private static FilePlan plan(Command command, Opened opened, ImportKnowledge known) {
        var chapter = known.findChapter(opened.chapter().uuid()).orElseThrow(Target.CHAPTER_OF_FILE::notFound);
        var reader = new RowReader(command, known, new Defaults(chapter, opened.joinedOn(), opened.today()));
        return FilePlan.of(
                known, opened.file().rows().stream().map(reader::read).toList());
    }

    /** Refuses a file that anything is wrong with. */
    static void requireFaultless(Command command, FilePlan plan, int most) {
        var faults = plan.faults();
        if (!faults.isEmpty()) {
            throw new RefusedException(List.copyOf(faults.subList(0, Math.min(most, faults.size()))));
        }
        var check = command.check();
        check.require(!plan.listNew().isEmpty(), Message.of("member.import-nothing-new"), "file", "text");
        check.finish();
    }
}
