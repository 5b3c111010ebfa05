package org.entregent.sheetimport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of imports, field by field as in the SDL. */
final class SheetImportInputs {

    private SheetImportInputs() {}

    record SheetImportColumnInput(int place, SheetColumn field) {}

    record NameSheetImportColumnsInput(String importId, List<SheetImportColumnInput> columns) {}

    record ChooseSheetImportRowsInput(
            String importId, @Nullable List<Integer> lines, RowChoice choice) {}

    record ApplySheetImportInput(UUID commandId, String importId, SheetEntry entry, boolean withoutFaulty) {}

    record UndoSheetImportInput(UUID commandId, String importId) {}

    record DiscardSheetImportInput(String importId) {}
}
