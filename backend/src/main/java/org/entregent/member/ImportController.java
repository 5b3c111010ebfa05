package org.entregent.member;

import org.entregent.member.ImportInputs.ImportMembersInput;
import org.entregent.member.ImportInputs.PreviewMembersInput;
import org.entregent.member.ImportInputs.UndoImportInput;
import org.entregent.member.ImportPayloads.ImportPayload;
import org.entregent.member.ImportPayloads.PreviewPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of imports of members. */
@Controller
class ImportController {

    private final PreviewMembersService looking;
    private final ImportMembersService importing;
    private final UndoImportService undoing;

    ImportController(PreviewMembersService looking, ImportMembersService importing, UndoImportService undoing) {
        this.looking = looking;
        this.importing = importing;
        this.undoing = undoing;
    }

    @MutationMapping
    PreviewPayload previewMembers(@Argument PreviewMembersInput input) {
        return looking.preview(input);
    }

    @MutationMapping
    ImportPayload importMembers(@Argument ImportMembersInput input) {
        return importing.importMembers(input);
    }

    @MutationMapping
    ImportPayload undoImport(@Argument UndoImportInput input) {
        return undoing.undo(input);
    }
}
