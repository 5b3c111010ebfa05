package org.entregent.sheetimport;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.sheetimport.SheetImportInputs.NameSheetImportColumnsInput;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportPayload;
import org.entregent.spreadsheet.Folded;
import org.springframework.stereotype.Service;

/** Has somebody say what columns mean that nobody knows, reads the rows anew, and remembers it for the region's next files. */
@Service
class NameColumnsService {

    private static final CommandKind<SheetImportPayload> NAMING =
            CommandKind.of(Permission.GUIDE_EDIT, SheetImportPayload::refused);

    private final Commands commands;
    private final ImportDesk desk;
    private final ReadSheetsService reading;
    private final UploadSheetsService uploading;
    private final SheetImportRepository imports;
    private final ImportPlaceRepository places;
    private final ImportRowRepository rows;

    NameColumnsService(
            Commands commands,
            ImportDesk desk,
            ReadSheetsService reading,
            UploadSheetsService uploading,
            SheetImportRepository imports,
            ImportPlaceRepository places,
            ImportRowRepository rows) {
        this.commands = commands;
        this.desk = desk;
        this.reading = reading;
        this.uploading = uploading;
        this.imports = imports;
        this.places = places;
        this.rows = rows;
    }

    SheetImportPayload name(NameSheetImportColumnsInput input) {
        return commands.run(NAMING, command -> name(command, input));
    }

    private SheetImportPayload name(Command command, NameSheetImportColumnsInput input) {
        var fetched = desk.fetch(command, command.check(), input.importId());
        var reference = fetched.reference();
        var exchange = command.exchange();
        var written = exchange.ask(rows.listWritten(reference));
        var readers = reading.reader(command, reference.region());
        var former = columns(fetched.require(ImportState.READ));
        var columns = named(command, former, input);
        if (!columns.equals(former)) {
            exchange.tell(imports.nameColumns(reference, columns));
            exchange.tell(rows.delete(reference));
            input.columns().forEach(column -> {
                var label = Folded.of(columns.labels().get(column.place()));
                if (!label.isEmpty()) {
                    exchange.tell(places.remember(reference.region(), label, column.field()));
                }
            });
            uploading.write(command, reference, readers.get().apply(columns), written.get());
        }
        return SheetImportPayload.of(reference);
    }

    private static SheetColumns named(Command command, SheetColumns former, NameSheetImportColumnsInput input) {
        var check = command.check();
        var chosen = new TreeMap<Integer, SheetColumn>();
        for (var column : input.columns()) {
            var exists = column.place() >= 0 && column.place() < former.width();
            check.require(exists, Message.of("sheetimport.no-such-column"), "columns");
            chosen.put(column.place(), column.field());
        }
        check.finish();
        var columns = former.saying(chosen);
        check.require(columns.twice().isEmpty(), Message.of("sheetimport.column-twice"), "columns");
        check.finish();
        return columns;
    }

    private static SheetColumns columns(KeptImport kept) {
        List<Optional<SheetColumn>> meanings = kept.fields().stream()
                .map(field -> field.isEmpty() ? Optional.<SheetColumn>empty() : Optional.of(SheetColumn.valueOf(field)))
                .toList();
        return new SheetColumns(kept.labels(), meanings);
    }
}
