package org.entregent.guide;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetDesk.Wanted;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.guide.SheetInputs.MergeNetworksInput;
import org.entregent.guide.SheetPayloads.SheetPayload;
import org.springframework.stereotype.Service;

/** Makes one of two sheets of the same network; the other's addresses lead to it for ever. */
@Service
class MergeSheetsService {

    private static final CommandKind<SheetPayload> MERGING = CommandKind.of(
                    Permission.GUIDE_EDIT, SheetPayload::refused)
            .knownBy("commandId", "network_event_command_key");

    private final Commands commands;
    private final SheetDesk desk;
    private final SheetRepository sheets;
    private final SheetAddressRepository addresses;

    MergeSheetsService(Commands commands, SheetDesk desk, SheetRepository sheets, SheetAddressRepository addresses) {
        this.commands = commands;
        this.desk = desk;
        this.sheets = sheets;
        this.addresses = addresses;
    }

    SheetPayload merge(MergeNetworksInput input) {
        return commands.run(MERGING, command -> merge(command, input));
    }

    private SheetPayload merge(Command command, MergeNetworksInput input) {
        var check = command.check();
        var into = SheetDesk.find(check, input.intoId(), "intoId").orElseThrow();
        var said = Said.of(input.commandId(), SheetAction.MERGE.name(), input);
        var fetched = desk.fetch(command, check, new Wanted(input.sheetId(), List.of(into)), said);
        requireTwoOfOneRegion(command, fetched.reference(), into);
        var survivor = command.exchange().ask(sheets.lock(into));
        if (!fetched.isRepeated(command, said)) {
            var former = fetched.sheet();
            command.requireVersion(input.version(), former.version());
            SheetDesk.require(former, SheetAction.MERGE, fetched.actor());
            var kept = survivor.get().orElseThrow(() -> SheetDesk.notFound("intoId"));
            var missing = command.check();
            missing.require(kept.status() != SheetStatus.MERGED, Message.of("guide.merged-itself"), "intoId");
            missing.finish();
            var merged = former.mergedInto(kept.id());
            desk.put(
                    command.exchange(),
                    new SheetEvent(merged, former.status(), Cause.of(command, fetched.actor(), said)));
            command.exchange().tell(addresses.lead(former, kept));
            command.exchange().tell(sheets.leadTo(former, kept));
        }
        return SheetPayload.of(into);
    }

    private static void requireTwoOfOneRegion(Command command, Reference sheet, Reference into) {
        var check = command.check();
        check.require(!sheet.equals(into), Message.of("guide.merged-with-itself"), "intoId");
        check.require(sheet.region() == into.region(), Message.of("guide.merged-elsewhere"), "intoId");
        check.finish();
    }
}
