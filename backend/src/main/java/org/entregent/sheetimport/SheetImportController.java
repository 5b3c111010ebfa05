package org.entregent.sheetimport;

import org.entregent.sheetimport.SheetImportInputs.ApplySheetImportInput;
import org.entregent.sheetimport.SheetImportInputs.ChooseSheetImportRowsInput;
import org.entregent.sheetimport.SheetImportInputs.DiscardSheetImportInput;
import org.entregent.sheetimport.SheetImportInputs.NameSheetImportColumnsInput;
import org.entregent.sheetimport.SheetImportInputs.UndoSheetImportInput;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of imports of sheets. */
@Controller
class SheetImportController {

    private final NameColumnsService naming;
    private final ChooseRowsService choosing;
    private final ApplySheetsService applying;
    private final UndoSheetsService undoing;

    SheetImportController(
            NameColumnsService naming,
            ChooseRowsService choosing,
            ApplySheetsService applying,
            UndoSheetsService undoing) {
        this.naming = naming;
        this.choosing = choosing;
        this.applying = applying;
        this.undoing = undoing;
    }

    @MutationMapping
    SheetImportPayload nameSheetImportColumns(@Argument NameSheetImportColumnsInput input) {
        return naming.name(input);
    }

    @MutationMapping
    SheetImportPayload chooseSheetImportRows(@Argument ChooseSheetImportRowsInput input) {
        return choosing.choose(input);
    }

    @MutationMapping
    SheetImportPayload applySheetImport(@Argument ApplySheetImportInput input) {
        return applying.apply(input);
    }

    @MutationMapping
    SheetImportPayload undoSheetImport(@Argument UndoSheetImportInput input) {
        return undoing.undo(input);
    }

    @MutationMapping
    SheetImportPayload discardSheetImport(@Argument DiscardSheetImportInput input) {
        return undoing.discard(input);
    }
}
