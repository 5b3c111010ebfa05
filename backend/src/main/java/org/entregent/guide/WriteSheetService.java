package org.entregent.guide;

import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.guide.SheetDesk.Fetched;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.guide.SheetInputs.RestoreNetworkInput;
import org.entregent.guide.SheetInputs.WriteNetworkInput;
import org.entregent.guide.SheetPayloads.SheetPayload;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Makes new versions of sheets: of what somebody writes, or of what a former version said. */
@Service
class WriteSheetService {

    private static final CommandKind<SheetPayload> WRITING = CommandKind.of(
                    Permission.NETWORKS_WRITE, SheetPayload::refused)
            .knownBy("commandId", "network_event_command_key");

    private final Commands commands;
    private final RegionService regions;
    private final SheetDesk desk;
    private final ContentService contents;
    private final SheetVersionRepository versions;

    WriteSheetService(
            Commands commands,
            RegionService regions,
            SheetDesk desk,
            ContentService contents,
            SheetVersionRepository versions) {
        this.commands = commands;
        this.regions = regions;
        this.desk = desk;
        this.contents = contents;
        this.versions = versions;
    }

    SheetPayload write(WriteNetworkInput input) {
        return commands.run(WRITING, command -> write(command, input));
    }

    SheetPayload restore(RestoreNetworkInput input) {
        return commands.run(WRITING, command -> restore(command, input));
    }

    private SheetPayload write(Command command, WriteNetworkInput input) {
        var check = command.check();
        var read = input.content().check(check);
        var said = Said.of(input.commandId(), SheetAction.WRITE.name(), input);
        var fetched = desk.fetch(command, check, input.sheetId(), said);
        var content = contents.complete(command, read);
        if (!fetched.isRepeated(command, said)) {
            var former = requireWritable(command, fetched, SheetAction.WRITE, input.version());
            var complete = content.get();
            var sheet = next(command, former, fetched.actor());
            var origin = fetched.actor() == SheetActor.EDITOR ? VersionOrigin.EDITOR : VersionOrigin.OWNER;
            command.exchange().tell(versions.insert(command, sheet, origin, complete));
            desk.put(
                    command.exchange(),
                    new SheetEvent(sheet, former.status(), Cause.of(command, fetched.actor(), said)));
        }
        return SheetPayload.of(fetched.reference());
    }

    private SheetPayload restore(Command command, RestoreNetworkInput input) {
        var said = Said.of(input.commandId(), SheetAction.RESTORE.name(), input);
        var fetched = desk.fetch(command, command.check(), input.sheetId(), said);
        if (!fetched.isRepeated(command, said)) {
            var former = requireWritable(command, fetched, SheetAction.RESTORE, input.version());
            var exists = command.exchange().ask(versions.exists(former, input.number()));
            var check = command.check();
            check.require(exists.get(), Message.of("guide.version-not-found"), "number");
            check.require(input.number() != former.latest(), Message.of("input.unchanged"), "number");
            check.finish();
            var sheet = next(command, former, fetched.actor());
            command.exchange().tell(versions.copy(command, sheet, input.number()));
            desk.put(
                    command.exchange(),
                    new SheetEvent(sheet, former.status(), Cause.of(command, fetched.actor(), said)));
        }
        return SheetPayload.of(fetched.reference());
    }

    private static Sheet requireWritable(Command command, Fetched fetched, SheetAction action, int version) {
        var sheet = fetched.sheet();
        command.requireVersion(version, sheet.version());
        SheetDesk.require(sheet, action, fetched.actor());
        return sheet;
    }

    /** What an editor writes on a public sheet the public sees at once; what an owner writes waits for an editor. */
    private Sheet next(Command command, Sheet former, SheetActor actor) {
        var written = former.written();
        return actor == SheetActor.EDITOR && former.status().isPublic()
                ? written.shown(regions.get(former.regionId()).day(command.now()))
                : written;
    }
}
