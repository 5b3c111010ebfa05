package org.entregent.guide;

import static org.entregent.guide.SheetPayloads.TYPE;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.guide.SheetInputs.AddNetworkInput;
import org.entregent.guide.SheetPayloads.SheetPayload;
import org.springframework.stereotype.Service;

/** Begins sheets: an editor's draft. */
@Service
class AddNetworkService {

    private static final String ACTION = "ADD";
    private static final CommandKind<SheetPayload> ADDING = CommandKind.of(Permission.GUIDE_EDIT, SheetPayload::refused)
            .knownBy("id", "network_pkey", "network_event_command_key");

    private final Commands commands;
    private final ContentService contents;
    private final SheetRepository sheets;
    private final SheetVersionRepository versions;
    private final SheetEventRepository events;

    AddNetworkService(
            Commands commands,
            ContentService contents,
            SheetRepository sheets,
            SheetVersionRepository versions,
            SheetEventRepository events) {
        this.commands = commands;
        this.contents = contents;
        this.sheets = sheets;
        this.versions = versions;
        this.events = events;
    }

    SheetPayload add(AddNetworkInput input) {
        return commands.run(ADDING, command -> add(command, input));
    }

    private SheetPayload add(Command command, AddNetworkInput input) {
        var check = command.check();
        var read = input.content().check(check);
        var regionId = open(command, check, input.regionId());
        check.finish();
        var said = Said.of(input.id(), ACTION, input);
        var exchange = command.exchange();
        var former = exchange.ask(events.findDigest(regionId, input.id()));
        var content = contents.complete(command, read);
        var sheet = Sheet.begun(regionId, input.id());
        if (command.repeated(former.get(), said.digest()::equals).isEmpty()) {
            var complete = content.get();
            exchange.tell(sheets.insert(command, sheet));
            exchange.tell(versions.insert(command, sheet, VersionOrigin.EDITOR, complete));
            exchange.tell(events.insert(new SheetEvent(sheet, null, Cause.of(command, SheetActor.EDITOR, said))));
        }
        return SheetPayload.of(Reference.of(TYPE, regionId, input.id()));
    }

    /** The region that an id stands for, whose guide the caller edits and which is open from now on. */
    private static int open(Command command, InputCheck check, String regionId) {
        var named = check.node("Region", regionId, "regionId");
        if (named.isEmpty()) {
            check.finish();
        }
        var region = named.orElseThrow().region();
        if (!command.mayIn(region)) {
            throw SheetDesk.notFound("regionId");
        }
        command.open(List.of(region));
        return region;
    }
}
