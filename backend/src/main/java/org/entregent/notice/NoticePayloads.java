package org.entregent.notice;

import java.util.List;
import java.util.UUID;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of notices answer, and what listeners hear. */
final class NoticePayloads {

    static final String NOTICE = "Notice";
    static final String PREFERENCE = "NoticePreference";

    private NoticePayloads() {}

    record MarkNoticesReadPayload(@Nullable Integer markedCount, List<UserError> errors) {

        static MarkNoticesReadPayload of(int markedCount) {
            return new MarkNoticesReadPayload(markedCount, List.of());
        }

        static MarkNoticesReadPayload refused(List<UserError> errors) {
            return new MarkNoticesReadPayload(null, errors);
        }
    }

    record ChooseNoticesPayload(@Nullable Reference preference, List<UserError> errors) {

        static ChooseNoticesPayload of(NoticeKind kind) {
            return new ChooseNoticesPayload(Reference.of(PREFERENCE, kind.id()), List.of());
        }

        static ChooseNoticesPayload refused(List<UserError> errors) {
            return new ChooseNoticesPayload(null, errors);
        }
    }

    /** @param notice shows nothing where it is not in the recipient's list */
    record NoticeAdded(Reference notice) {}

    static Reference reference(int regionId, UUID noticeId) {
        return Reference.of(NOTICE, regionId, noticeId);
    }
}
