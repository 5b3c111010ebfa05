package org.entregent.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of imports, field by field as in the SDL. */
final class ImportInputs {

    private ImportInputs() {}

    record MemberFileInput(String chapterId, LocalDate joinedOn, String text) {}

    record PreviewMembersInput(MemberFileInput file) {}

    record ImportMembersInput(
            UUID id, MemberFileInput file, @Nullable String fileName) {}

    record UndoImportInput(UUID commandId, String importId) {}
}
