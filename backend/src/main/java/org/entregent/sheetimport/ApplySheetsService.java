package org.entregent.sheetimport;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.region.RegionService;
import org.entregent.sheetimport.SheetImportInputs.ApplySheetImportInput;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportFaulty;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportPayload;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportUndecided;
import org.springframework.stereotype.Service;

/**
 * Begins to write the sheets of an import, the first few hundred at once. What is left {@link SheetImportWork} goes on with, whether
 * anybody waits for it or not.
 */
@Service
class ApplySheetsService {

    private static final CommandKind<SheetImportPayload> APPLYING =
            CommandKind.of(Permission.GUIDE_EDIT, SheetImportPayload::refused).knownBy("commandId");

    private final Commands commands;
    private final RegionService regions;
    private final ImportDesk desk;
    private final SheetImportRepository imports;
    private final ImportCallRepository calls;

    ApplySheetsService(
            Commands commands,
            RegionService regions,
            ImportDesk desk,
            SheetImportRepository imports,
            ImportCallRepository calls) {
        this.commands = commands;
        this.regions = regions;
        this.desk = desk;
        this.imports = imports;
        this.calls = calls;
    }

    SheetImportPayload apply(ApplySheetImportInput input) {
        return commands.run(APPLYING, command -> apply(command, input));
    }

    private SheetImportPayload apply(Command command, ApplySheetImportInput input) {
        var fetched = desk.fetch(command, command.check(), input.importId());
        var reference = fetched.reference();
        var exchange = command.exchange();
        // Somebody may have edited sheets since the rows were compared.
        exchange.tell(calls.compare(reference));
        var counted = exchange.ask(imports.counts(reference));
        if (input.commandId().equals(fetched.kept().applyCommandId())) {
            return SheetImportPayload.of(reference);
        }
        fetched.require(ImportState.READ);
        var counts = counted.get().orElseThrow();
        if (counts.undecided() > 0) {
            // The new comparison is kept: it shows what there is to choose.
            return SheetImportPayload.refused(List.of(SheetImportUndecided.of(counts.undecided())));
        }
        if (counts.faulty() > 0 && !input.withoutFaulty()) {
            throw new RefusedException(SheetImportFaulty.of(counts.faulty()));
        }
        var check = command.check();
        check.require(counts.wanted() > 0, Message.of("sheetimport.nothing-to-write"), "importId");
        check.finish();
        var today = regions.get(reference.region()).day(command.now());
        exchange.tell(imports.beginApplying(command, reference, input.commandId(), input.entry()));
        exchange.ask(calls.apply(reference, command.now(), today));
        exchange.ask(calls.show(reference, 0));
        return SheetImportPayload.of(reference);
    }
}
