package org.entregent.sheetimport;

import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.sheetimport.SheetImportInputs.DiscardSheetImportInput;
import org.entregent.sheetimport.SheetImportInputs.UndoSheetImportInput;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportEditedSince;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportPayload;
import org.springframework.stereotype.Service;

/** The ways back: of an import that nothing came of yet, and of one whose sheets nobody has edited since. */
@Service
class UndoSheetsService {

    private static final CommandKind<SheetImportPayload> UNDOING =
            CommandKind.of(Permission.GUIDE_EDIT, SheetImportPayload::refused).knownBy("commandId");
    private static final CommandKind<SheetImportPayload> DISCARDING =
            CommandKind.of(Permission.GUIDE_EDIT, SheetImportPayload::refused);

    private final Commands commands;
    private final ImportDesk desk;
    private final SheetImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportCallRepository calls;

    UndoSheetsService(
            Commands commands,
            ImportDesk desk,
            SheetImportRepository imports,
            ImportRowRepository rows,
            ImportCallRepository calls) {
        this.commands = commands;
        this.desk = desk;
        this.imports = imports;
        this.rows = rows;
        this.calls = calls;
    }

    SheetImportPayload undo(UndoSheetImportInput input) {
        return commands.run(UNDOING, command -> undo(command, input));
    }

    SheetImportPayload discard(DiscardSheetImportInput input) {
        return commands.run(DISCARDING, command -> discard(command, input));
    }

    private SheetImportPayload undo(Command command, UndoSheetImportInput input) {
        var fetched = desk.fetch(command, command.check(), input.importId());
        var reference = fetched.reference();
        var exchange = command.exchange();
        var edited = exchange.ask(rows.listEditedSince(reference));
        if (input.commandId().equals(fetched.kept().undoCommandId())) {
            return SheetImportPayload.of(reference);
        }
        fetched.require(ImportState.APPLIED);
        if (!edited.get().isEmpty()) {
            throw new RefusedException(SheetImportEditedSince.of(edited.get()));
        }
        exchange.tell(imports.beginUndoing(command, reference, input.commandId()));
        exchange.ask(calls.undo(reference, command.now()));
        exchange.ask(calls.show(reference, 0));
        return SheetImportPayload.of(reference);
    }

    private SheetImportPayload discard(Command command, DiscardSheetImportInput input) {
        var fetched = desk.fetch(command, command.check(), input.importId());
        if (fetched.kept().state() != ImportState.DISCARDED) {
            fetched.require(ImportState.READ);
            command.exchange().tell(rows.delete(fetched.reference()));
            command.exchange().tell(imports.discard(fetched.reference()));
        }
        return SheetImportPayload.of(fetched.reference());
    }
}
