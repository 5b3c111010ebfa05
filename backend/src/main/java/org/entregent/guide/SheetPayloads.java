package org.entregent.guide;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of sheets answer. */
final class SheetPayloads {

    static final String TYPE = "NetworkSheet";

    private SheetPayloads() {}

    record SheetPayload(@Nullable Reference sheet, List<UserError> errors) {

        static SheetPayload of(Reference sheet) {
            return new SheetPayload(sheet, List.of());
        }

        static SheetPayload refused(List<UserError> errors) {
            return new SheetPayload(null, errors);
        }
    }

    /** The verb isn't open to the caller while the sheet stands where it does. */
    record SheetActionNotAllowed(Message message, List<String> path, SheetStatus status, List<SheetAction> allowed)
            implements UserError {

        static SheetActionNotAllowed in(SheetStatus status, List<SheetAction> allowed) {
            return new SheetActionNotAllowed(Message.of("guide.not-allowed"), List.of(), status, allowed);
        }
    }

    /** What a chapter's sheet says is the chapter's to say. */
    record SheetOfChapter(Message message, List<String> path) implements UserError {

        SheetOfChapter() {
            this(Message.of("guide.of-chapter"), List.of());
        }
    }
}
