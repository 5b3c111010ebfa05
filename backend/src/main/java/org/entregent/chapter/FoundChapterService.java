package org.entregent.chapter;

import static org.entregent.chapter.ChapterPayloads.TYPE;

import java.util.List;
import java.util.Map;
import org.entregent.access.Permission;
import org.entregent.chapter.ChapterInputs.FoundChapterInput;
import org.entregent.chapter.ChapterPayloads.ChapterNameTaken;
import org.entregent.chapter.ChapterPayloads.ChapterPayload;
import org.entregent.chapter.ChapterPayloads.CommuneNotFound;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Founds chapters. */
@Service
class FoundChapterService {

    private static final String ACTION = "FOUND_CHAPTER";
    private static final CommandKind<ChapterPayload> FOUNDING = CommandKind.of(
                    Permission.CHAPTERS_MANAGE, ChapterPayload::refused)
            .knownBy("id", "chapter_pkey", "change_command_key")
            .refusedBy("chapter_name_key", new ChapterNameTaken());

    private final Commands commands;
    private final RegionService regions;
    private final ChapterRepository chapters;
    private final ChangeService changes;
    private final List<ChapterSubscriber> subscribers;

    FoundChapterService(
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

    ChapterPayload found(FoundChapterInput input) {
        return commands.run(FOUNDING, command -> found(command, input));
    }

    private ChapterPayload found(Command command, FoundChapterInput input) {
        var check = command.check();
        var name = check.line(input.name(), ChapterInputs.MOST_NAME, "name");
        var read = input.meeting().check(check);
        var regionId = open(command, check, input.regionId());
        var createdOn = check.day(input.createdOn(), regions.get(regionId).day(check.now()), "createdOn");
        check.finish();
        var exchange = command.exchange();
        var former = exchange.ask(changes.find(regionId, input.id()));
        var commune = exchange.ask(chapters.findCommune(read.communeCode().orElseThrow()));
        var place = commune.get().orElseThrow(() -> new RefusedException(new CommuneNotFound()));
        var reference = Reference.of(TYPE, regionId, input.id());
        var chapter = Chapter.founded(reference, name, read.in(place), createdOn);
        var change = new Change(regionId, command.idOf(reference), input.id(), ACTION, Map.of(), chapter.told());
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, change.subject(), change.current()))
                .isEmpty()) {
            exchange.tell(chapters.insert(chapter));
            subscribers.forEach(subscriber -> subscriber.onChange(exchange, reference));
            changes.keep(command, change);
        }
        return ChapterPayload.of(reference);
    }

    /** The region that an id stands for, which the caller administers and which is open from now on. */
    private static int open(Command command, InputCheck check, String regionId) {
        var named = check.node("Region", regionId, "regionId");
        if (named.isEmpty()) {
            check.finish();
        }
        var region = named.orElseThrow().region();
        if (!command.mayIn(region)) {
            throw new RefusedException(NotFoundOrForbidden.at("regionId"));
        }
        command.open(List.of(region));
        return region;
    }
}
