package org.entregent.member;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.ImportPayloads.MemberRowRefused;
import org.entregent.member.MemberInputs.MemberDetailsInput;

/** Reads the rows of a file one by one, each by the rules of {@code inviteMember}. */
final class RowReader {

    /** A day as people write it, and as spreadsheets do. */
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/yyyy"));

    private final Command command;
    private final ImportKnowledge knowledge;
    private final Defaults defaults;

    /**
     * What holds for rows that say nothing else.
     *
     * @param today by the region's clock
     */
    record Defaults(ImportChapter chapter, LocalDate joinedOn, LocalDate today) {}

    RowReader(Command command, ImportKnowledge knowledge, Defaults defaults) {
        this.command = command;
        this.knowledge = knowledge;
        this.defaults = defaults;
    }

    ReadRow read(FileRow row) {
        var faults = new ArrayList<MemberRowRefused>();
        var chapter = chapter(row, faults);
        var specialty = specialty(row, faults);
        var commune = commune(row, chapter, faults);
        var check = command.check();
        var details = details(row).check(check);
        var joinedOn = joinedOn(row, check);
        if (!row.extra().isEmpty()) {
            faults.add(new MemberRowRefused(
                    Message.of("member.row-extra"), ImportPayloads.TEXT, row.line(), "", row.extra()));
        }
        faults.addAll(faults(row, check));
        return new ReadRow(row, chapter, specialty, commune, details, joinedOn, faults);
    }

    private Optional<ImportChapter> chapter(FileRow row, List<MemberRowRefused> faults) {
        var name = row.cell(FileColumn.CHAPTER);
        var chapter = name.isEmpty() ? Optional.of(defaults.chapter()) : knowledge.findChapter(name);
        if (chapter.isEmpty()) {
            faults.add(MemberRowRefused.of(row, FileColumn.CHAPTER, Message.of("member.row-chapter")));
        } else if (chapter.get().isClosed()) {
            faults.add(MemberRowRefused.of(row, FileColumn.CHAPTER, Message.of("member.chapter-closed")));
        }
        return chapter;
    }

    private Optional<KnownSpecialty> specialty(FileRow row, List<MemberRowRefused> faults) {
        var name = row.cell(FileColumn.SPECIALTY);
        var specialty = knowledge.findSpecialty(name);
        if (name.isEmpty()) {
            faults.add(MemberRowRefused.of(row, FileColumn.SPECIALTY, Message.of("input.blank")));
        } else if (specialty.isEmpty()) {
            faults.add(MemberRowRefused.of(row, FileColumn.SPECIALTY, Message.of("member.specialty-not-found")));
        } else if (specialty.get().isRetired()) {
            faults.add(MemberRowRefused.of(row, FileColumn.SPECIALTY, Message.of("member.specialty-retired")));
        }
        return specialty;
    }

    /** The only one that fits; of several of one name, the only one of the chapter's department. */
    private Optional<Named> commune(FileRow row, Optional<ImportChapter> chapter, List<MemberRowRefused> faults) {
        var cells = CommuneCells.of(row);
        if (cells.isEmpty()) {
            return chapter.map(known -> known.commune().commune());
        }
        var fitting = knowledge.listCommunes(cells);
        var near = fitting.stream()
                .filter(commune -> chapter.filter(
                                known -> known.commune().departmentCode().equals(commune.departmentCode()))
                        .isPresent())
                .toList();
        var only = Stream.of(fitting, near).filter(found -> found.size() == 1).findFirst();
        if (only.isEmpty()) {
            var complaint = fitting.isEmpty() ? "member.commune-not-found" : "member.row-communes";
            faults.add(MemberRowRefused.of(row, cells.column(), Message.of(complaint)));
        }
        return only.map(found -> found.getFirst().commune());
    }

    /** Specialty and commune are read by themselves: these stand for nothing. */
    private MemberDetailsInput details(FileRow row) {
        return new MemberDetailsInput(
                row.cell(FileColumn.FIRST_NAME),
                row.cell(FileColumn.LAST_NAME),
                row.cell(FileColumn.FIRM),
                row.cell(FileColumn.SIRET),
                row.cell(FileColumn.EMAIL),
                row.cell(FileColumn.PHONE),
                row.cell(FileColumn.WEBSITE),
                command.idOf(Reference.of("Specialty", "none")),
                command.idOf(Reference.of("Commune", "none")));
    }

    private LocalDate joinedOn(FileRow row, InputCheck check) {
        var text = row.cell(FileColumn.JOINED_ON);
        if (text.isEmpty()) {
            return defaults.joinedOn();
        }
        var day = DAYS.stream()
                .map(form -> parse(text, form))
                .flatMap(Optional::stream)
                .findFirst();
        check.require(day.isPresent(), Message.of("member.row-day"), "joinedOn");
        return day.map(found -> check.day(found, defaults.today(), "joinedOn")).orElse(defaults.joinedOn());
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static List<MemberRowRefused> faults(FileRow row, InputCheck check) {
        try {
            check.finish();
            return List.of();
        } catch (RefusedException refusal) {
            return refusal.errors().stream()
                    .map(error -> MemberRowRefused.of(
                            row, FileColumn.ofField(error.path().getLast()), error.message()))
                    .toList();
        }
    }
}
