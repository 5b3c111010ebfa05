package org.entregent.member;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.graph.Reference;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.ProfileInputs.PassFirstStepInput;
import org.springframework.stereotype.Service;

/** Keeps which of the first steps newcomers have behind them, on whatever device. Said again it changes nothing. */
@Service
class PassFirstStepService {

    private static final CommandKind<MemberPayload> PASSING =
            CommandKind.of(Permission.PROFILE_WRITE, MemberPayload::refused);

    private final Commands commands;
    private final ProfileRepository profiles;

    PassFirstStepService(Commands commands, ProfileRepository profiles) {
        this.commands = commands;
        this.profiles = profiles;
    }

    MemberPayload pass(PassFirstStepInput input) {
        return commands.run(PASSING, command -> pass(command, input));
    }

    private MemberPayload pass(Command command, PassFirstStepInput input) {
        var own = command.membership(input.memberId(), "memberId");
        command.open(List.of(own.regionId()));
        command.exchange().tell(profiles.pass(own, input.step()));
        return MemberPayload.of(Reference.of(MemberPayloads.TYPE, own.regionId(), own.memberId()));
    }
}
