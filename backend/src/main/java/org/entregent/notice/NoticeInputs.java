package org.entregent.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of notices, field by field as in the SDL. */
final class NoticeInputs {

    private NoticeInputs() {}

    record MarkNoticesReadInput(@Nullable List<String> noticeIds) {}

    record ChooseNoticesInput(
            NoticeKind kind,
            boolean listed,
            boolean mailed,
            @Nullable Integer weekday) {}
}
