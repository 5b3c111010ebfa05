package org.entregent.chapter;

import static org.entregent.chapter.ChapterPayloads.TYPE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.chapter.ChapterInputs.CloseChapterInput;
import org.entregent.chapter.ChapterInputs.MoveChapterInput;
import org.entregent.chapter.ChapterPayloads.ChapterAlreadyClosed;
import org.entregent.chapter.ChapterPayloads.ChapterHasMembers;
import org.entregent.chapter.ChapterPayloads.ChapterNameTaken;
import org.entregent.chapter.ChapterPayloads.ChapterPayload;
import org.entregent.chapter.ChapterPayloads.CommuneNotFound;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Moves chapters, and closes them. */
@Service
class ChangeChapterService {

    private static final String MOVE = "MOVE_CHAPTER";
    private static final String CLOSE = "CLOSE_CHAPTER";
    private static final CommandKind<ChapterPayload> CHANGING = CommandKind.of(
                    Permission.CHAPTERS_MANAGE, ChapterPayload::refused)
            .knownBy("commandId", "change_command_key")
            .refusedBy("chapter_name_key", new ChapterNameTaken());

    private final Commands commands;
    private final RegionService regions;
    private final ChapterRepository chapters;
    private final ChangeService changes;
    private final List<ChapterSubscriber> subscribers;

    /** What a command says of a chapter: the fields that it names, by their names in the API. */
    private record Said(UUID commandId, String action, Reference chapter, int version, Map<String, String> fields) {}

    ChangeChapterService(
            Commands commands,
            RegionService regions,
            ChapterRepository chapters,
            ChangeService changes,
            List<ChapterSubscriber> subscribers) {
        this.commands = commands;
        this.regions = regions;
        this.chapters = chapters;
        this.changes = changes;
        this.subscribers = subscribers;
    }

    ChapterPayload move(MoveChapterInput input) {
        return commands.run(CHANGING, command -> move(command, input));
    }

    ChapterPayload close(CloseChapterInput input) {
        return commands.run(CHANGING, command -> close(command, input));
    }

    private ChapterPayload move(Command command, MoveChapterInput input) {
        var check = command.check();
        var name = input.name() == null ? null : check.line(input.name(), ChapterInputs.MOST_NAME, "name");
        var read = input.meeting().check(check);
        var reference = open(command, check, input.chapterId());
        check.finish();
        var commune =
                command.exchange().ask(chapters.findCommune(read.communeCode().orElseThrow()));
        var locked = command.exchange().ask(chapters.lock(reference));
        var former = command.exchange().ask(changes.find(reference.region(), input.commandId()));
        var place = commune.get().orElseThrow(() -> new RefusedException(new CommuneNotFound()));
        var meeting = read.in(place);
        var fields = new LinkedHashMap<>(meeting.told());
        if (name != null) {
            fields.put("name", name);
        }
        var said = new Said(input.commandId(), MOVE, reference, input.version(), fields);
        var current = locked.get().orElseThrow(ChangeChapterService::notFound);
        if (command.repeated(former.get(), kept -> isSaidBy(command, kept, said))
                .isEmpty()) {
            requireOpen(command, said, current);
            keep(command, said, current, current.moved(name == null ? current.name() : name, meeting));
        }
        return ChapterPayload.of(reference);
    }

    private ChapterPayload close(Command command, CloseChapterInput input) {
        var check = command.check();
        var reference = open(command, check, input.chapterId());
        var closedOn =
                check.day(input.closedOn(), regions.get(reference.region()).day(check.now()), "closedOn");
        check.finish();
        var locked = command.exchange().ask(chapters.lock(reference));
        // Counted once nobody can join any more.
        var members = command.exchange().ask(chapters.countMembersAfter(reference, closedOn));
        var former = command.exchange().ask(changes.find(reference.region(), input.commandId()));
        var said =
                new Said(input.commandId(), CLOSE, reference, input.version(), Map.of("closedOn", closedOn.toString()));
        var current = locked.get().orElseThrow(ChangeChapterService::notFound);
        if (command.repeated(former.get(), kept -> isSaidBy(command, kept, said))
                .isEmpty()) {
            requireOpen(command, said, current);
            requireEmpty(command, current, closedOn, members.get());
            keep(command, said, current, current.closed(closedOn));
        }
        return ChapterPayload.of(reference);
    }

    /** The chapter that an id stands for, in a region that the caller administers and that is open from now on. */
    private static Reference open(Command command, InputCheck check, String chapterId) {
        var named = check.node(TYPE, chapterId, "chapterId");
        if (named.isEmpty()) {
            check.finish();
        }
        var reference = named.orElseThrow();
        if (!command.mayIn(reference.region())) {
            throw notFound();
        }
        command.open(List.of(reference.region()));
        return reference;
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("chapterId"));
    }

    private static boolean isSaidBy(Command command, Change kept, Said said) {
        return kept.isRepeatedBy(said.action(), command.idOf(said.chapter()), said.fields());
    }

    private static void requireOpen(Command command, Said said, Chapter current) {
        command.requireVersion(said.version(), current.version());
        if (current.isClosed()) {
            throw new RefusedException(new ChapterAlreadyClosed());
        }
    }

    /** Seats, totals and referrals hang on memberships: who is still a member leaves or moves first, by a decision of their own. */
    private static void requireEmpty(Command command, Chapter current, LocalDate day, int members) {
        var check = command.check();
        check.require(!day.isBefore(current.createdOn()), Message.of("chapter.closed-too-early"), "closedOn");
        check.finish();
        if (members > 0) {
            throw new RefusedException(ChapterHasMembers.of(members));
        }
    }

    private void keep(Command command, Said said, Chapter former, Chapter current) {
        var change = new Change(
                current.regionId(),
                command.idOf(said.chapter()),
                said.commandId(),
                said.action(),
                former.told(),
                current.told());
        var check = command.check();
        check.require(!change.isNothing(), Message.of("input.unchanged"));
        check.finish();
        command.exchange().tell(chapters.update(current));
        subscribers.forEach(subscriber -> subscriber.onChange(command.exchange(), said.chapter()));
        changes.keep(command, change);
    }
}
