package org.entregent.sheetimport;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of imports answer. */
final class SheetImportPayloads {

    static final String TYPE = "SheetImport";
    private static final List<String> IMPORT = List.of("importId");

    private SheetImportPayloads() {}

    record SheetImportPayload(@Nullable Reference sheetImport, List<UserError> errors) {

        static SheetImportPayload of(Reference sheetImport) {
            return new SheetImportPayload(sheetImport, List.of());
        }

        static SheetImportPayload refused(List<UserError> errors) {
            return new SheetImportPayload(null, errors);
        }
    }

    /** The verb isn't open while the import stands where it does. */
    record SheetImportNotOpen(Message message, List<String> path, ImportState state) implements UserError {

        static SheetImportNotOpen in(ImportState state) {
            return new SheetImportNotOpen(Message.of("sheetimport.not-open"), IMPORT, state);
        }
    }

    /** Rows that differ from sheets wait for somebody's choice. */
    record SheetImportUndecided(Message message, List<String> path, int count) implements UserError {

        static SheetImportUndecided of(int count) {
            return new SheetImportUndecided(Message.of("sheetimport.undecided", count), IMPORT, count);
        }
    }

    /** Rows have faults, and nobody said that they are to be left out. */
    record SheetImportFaulty(Message message, List<String> path, int count) implements UserError {

        static SheetImportFaulty of(int count) {
            return new SheetImportFaulty(Message.of("sheetimport.faulty", count), List.of("withoutFaulty"), count);
        }
    }

    /** Somebody has edited some of its sheets since: it can no longer be taken back as a whole. */
    record SheetImportEditedSince(Message message, List<String> path, List<String> names) implements UserError {

        static SheetImportEditedSince of(List<String> names) {
            return new SheetImportEditedSince(
                    Message.of("sheetimport.edited-since", String.join(", ", names)), IMPORT, names);
        }
    }
}
