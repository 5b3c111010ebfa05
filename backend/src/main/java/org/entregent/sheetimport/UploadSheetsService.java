package org.entregent.sheetimport;

import static org.entregent.sheetimport.SheetImportPayloads.TYPE;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.sheetimport.SheetImportPayloads.SheetImportPayload;
import org.entregent.spreadsheet.TableRow;
import org.springframework.stereotype.Service;

/** Keeps what a file says, row by row, and compares it with the sheets that there are. No sheet changes by it. */
@Service
class UploadSheetsService {

    private static final int MOST_NAME = 200;
    private static final CommandKind<SheetImportPayload> UPLOADING =
            CommandKind.of(Permission.GUIDE_EDIT, SheetImportPayload::refused).knownBy("id", "sheet_import_pkey");

    private final Commands commands;
    private final ReadSheetsService reading;
    private final SheetImportRepository imports;
    private final ImportPlaceRepository places;
    private final ImportRowRepository rows;
    private final ImportCallRepository calls;

    UploadSheetsService(
            Commands commands,
            ReadSheetsService reading,
            SheetImportRepository imports,
            ImportPlaceRepository places,
            ImportRowRepository rows,
            ImportCallRepository calls) {
        this.commands = commands;
        this.reading = reading;
        this.imports = imports;
        this.places = places;
        this.rows = rows;
        this.calls = calls;
    }

    SheetImportPayload upload(UploadedFile file) {
        return commands.run(UPLOADING, command -> upload(command, file));
    }

    private SheetImportPayload upload(Command command, UploadedFile file) {
        var check = command.check();
        check.optionalLine(file.name(), MOST_NAME, "name");
        check.require(file.rows().size() > 1, Message.of("sheetimport.file-empty"), "file");
        var region = check.node("Region", file.regionId(), "region");
        check.finish();
        var kept = Reference.of(TYPE, region.orElseThrow().region(), file.id());
        ImportDesk.open(command, kept.region(), "region");
        var exchange = command.exchange();
        var former = exchange.ask(imports.findDigest(kept));
        var labels = exchange.ask(places.listLabels(kept.region()));
        var readers = reading.reader(command, kept.region());
        if (command.repeated(former.get(), file.digest()::equals).isEmpty()) {
            var columns = SheetColumns.of(file.rows().getFirst(), labels.get());
            exchange.tell(imports.insert(command, kept, file, columns));
            var reader = readers.get().apply(columns);
            write(command, kept, reader, file.rows().subList(1, file.rows().size()));
        }
        return SheetImportPayload.of(kept);
    }

    /** A few hundred rows at a time: neither we nor the database have all of them before them at once. */
    void write(Command command, Reference kept, SheetRowReader reader, List<TableRow> written) {
        var exchange = command.exchange();
        for (var from = 0; from < written.size(); from += ImportRowRepository.CHUNK) {
            if (from > 0) {
                exchange.send();
            }
            var chunk = written.subList(from, Math.min(from + ImportRowRepository.CHUNK, written.size()));
            exchange.tell(rows.insertAll(kept, chunk.stream().map(reader::read).toList()));
        }
        exchange.tell(calls.compare(kept));
    }
}
