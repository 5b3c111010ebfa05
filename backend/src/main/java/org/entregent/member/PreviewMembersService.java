package org.entregent.member;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.member.ImportInputs.PreviewMembersInput;
import org.entregent.member.ImportPayloads.PreviewPayload;
import org.springframework.stereotype.Service;

/** Says what would come of a file of members, and does nothing. */
@Service
class PreviewMembersService {

    private static final CommandKind<PreviewPayload> LOOKING =
            CommandKind.of(Permission.MEMBERS_MANAGE, PreviewPayload::refused);

    private final Commands commands;
    private final MemberFileService files;

    PreviewMembersService(Commands commands, MemberFileService files) {
        this.commands = commands;
        this.files = files;
    }

    PreviewPayload preview(PreviewMembersInput input) {
        return commands.run(LOOKING, command -> preview(command, input));
    }

    private PreviewPayload preview(Command command, PreviewMembersInput input) {
        var opened = files.open(command, input.file());
        var plan = files.plan(command, opened).get();
        return new PreviewPayload(plan.preview(opened.file().unknownColumns()), List.of());
    }
}
