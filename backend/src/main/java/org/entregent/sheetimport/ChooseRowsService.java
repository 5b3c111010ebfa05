package org.entregent.sheetimport;

import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.sheetimport.SheetImportInputs.ChooseSheetImportRowsInput;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportPayload;
import org.springframework.stereotype.Service;

/** Keeps what somebody chose for rows that say something else than the sheets of the same networks. */
@Service
class ChooseRowsService {

    private static final int MOST_LINES = 1_000;
    private static final CommandKind<SheetImportPayload> CHOOSING =
            CommandKind.of(Permission.GUIDE_EDIT, SheetImportPayload::refused);

    private final Commands commands;
    private final ImportDesk desk;
    private final ImportRowRepository rows;
    private final ImportCallRepository calls;

    ChooseRowsService(Commands commands, ImportDesk desk, ImportRowRepository rows, ImportCallRepository calls) {
        this.commands = commands;
        this.desk = desk;
        this.rows = rows;
        this.calls = calls;
    }

    SheetImportPayload choose(ChooseSheetImportRowsInput input) {
        return commands.run(CHOOSING, command -> choose(command, input));
    }

    private SheetImportPayload choose(Command command, ChooseSheetImportRowsInput input) {
        var check = command.check();
        var lines = input.lines();
        check.require(lines == null || lines.size() <= MOST_LINES, Message.of("input.too-many", MOST_LINES), "lines");
        var fetched = desk.fetch(command, check, input.importId());
        fetched.require(ImportState.READ);
        var reference = fetched.reference();
        var exchange = command.exchange();
        exchange.tell(
                lines == null
                        ? rows.chooseAll(reference, input.choice())
                        : rows.choose(reference, input.choice(), lines));
        exchange.tell(calls.count(reference));
        return SheetImportPayload.of(reference);
    }
}
