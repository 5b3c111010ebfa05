package org.entregent.member;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of imports answer. */
final class ImportPayloads {

    static final String TYPE = "MemberImport";
    /** Where the inputs have the file's text. */
    static final List<String> TEXT = List.of("file", "text");

    private ImportPayloads() {}

    record ImportPayload(@Nullable Reference memberImport, List<UserError> errors) {

        static ImportPayload of(Reference memberImport) {
            return new ImportPayload(memberImport, List.of());
        }

        static ImportPayload refused(List<UserError> errors) {
            return new ImportPayload(null, errors);
        }
    }

    record PreviewPayload(@Nullable MemberFilePreview preview, List<UserError> errors) {

        static PreviewPayload refused(List<UserError> errors) {
            return new PreviewPayload(null, errors);
        }
    }

    /** The rows of a file, as they would be taken. */
    record MemberFilePreview(
            List<MemberFileRow> rows, int newCount, int knownCount, int refusedCount, List<String> unknownColumns) {}

    record MemberRowRefused(Message message, List<String> path, int line, String column, String value)
            implements UserError {

        static MemberRowRefused of(FileRow row, FileColumn column, Message message) {
            return new MemberRowRefused(message, TEXT, row.line(), row.label(column), row.cell(column));
        }
    }

    record ImportAlreadyUndone(Message message, List<String> path) implements UserError {

        ImportAlreadyUndone() {
            this(Message.of("member.import-undone"), List.of("importId"));
        }
    }

    record ImportBuiltUpon(Message message, List<String> path, List<String> members) implements UserError {

        static ImportBuiltUpon by(List<String> members) {
            return new ImportBuiltUpon(
                    Message.of("member.import-built-upon", String.join(", ", members)), List.of("importId"), members);
        }
    }
}
