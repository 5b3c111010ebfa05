package org.entregent.chapter;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of chapters answer. */
final class ChapterPayloads {

    static final String TYPE = "Chapter";

    private ChapterPayloads() {}

    record ChapterPayload(@Nullable Reference chapter, List<UserError> errors) {

        static ChapterPayload of(Reference chapter) {
            return new ChapterPayload(chapter, List.of());
        }

        static ChapterPayload refused(List<UserError> errors) {
            return new ChapterPayload(null, errors);
        }
    }

    record ChapterNameTaken(Message message, List<String> path) implements UserError {

        ChapterNameTaken() {
            this(Message.of("chapter.name-taken"), List.of("name"));
        }
    }

    record CommuneNotFound(Message message, List<String> path) implements UserError {

        CommuneNotFound() {
            this(Message.of("chapter.commune-not-found"), List.of("meeting", "communeId"));
        }
    }

    record ChapterAlreadyClosed(Message message, List<String> path) implements UserError {

        ChapterAlreadyClosed() {
            this(Message.of("chapter.already-closed"), List.of());
        }
    }

    record ChapterHasMembers(Message message, List<String> path, int memberCount) implements UserError {

        static ChapterHasMembers of(int memberCount) {
            return new ChapterHasMembers(Message.of("chapter.has-members", memberCount), List.of(), memberCount);
        }
    }
}
