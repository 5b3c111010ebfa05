package org.entregent.member;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.ProfileInputs.UpdateProfileInput;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Lets members change their own profile, and say whether partner organisations may see their card. */
@Service
class UpdateProfileService {

    private static final String ACTION = "UPDATE_PROFILE";
    private static final CommandKind<MemberPayload> UPDATING =
            CommandKind.of(Permission.PROFILE_WRITE, MemberPayload::refused).knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final ProfileRepository profiles;
    private final RegionService regions;
    private final ChangeService changes;

    UpdateProfileService(Commands commands, ProfileRepository profiles, RegionService regions, ChangeService changes) {
        this.commands = commands;
        this.profiles = profiles;
        this.regions = regions;
        this.changes = changes;
    }

    MemberPayload update(UpdateProfileInput input) {
        return commands.run(UPDATING, command -> update(command, input));
    }

    private MemberPayload update(Command command, UpdateProfileInput input) {
        var check = command.check();
        var update = input.check(check);
        check.finish();
        var own = command.membership(input.memberId(), "memberId");
        var reference = Reference.of(MemberPayloads.TYPE, own.regionId(), own.memberId());
        command.open(List.of(own.regionId()));
        var exchange = command.exchange();
        var repeated = exchange.ask(changes.find(own.regionId(), input.commandId()));
        var locked = exchange.ask(profiles.lock(own));
        var subject = command.idOf(reference);
        if (command.repeated(repeated.get(), kept -> isSaidBy(kept, subject, update))
                .isEmpty()) {
            var former = locked.get().orElseThrow();
            command.requireVersion(input.version(), former.version());
            var today = regions.get(own.regionId()).day(command.now());
            var current = former.updated(update, today);
            keep(
                    command,
                    current,
                    new Change(own.regionId(), subject, input.commandId(), ACTION, former.told(), current.told()));
        }
        return MemberPayload.of(reference);
    }

    private static boolean isSaidBy(Change kept, String subject, Profile.Update update) {
        return kept.isRepeatedBy(ACTION, subject, update.told()) && update.isTold(kept.current());
    }

    private void keep(Command command, Profile current, Change change) {
        var check = command.check();
        check.require(!change.isNothing(), Message.of("input.unchanged"));
        check.finish();
        command.exchange().tell(profiles.updateCard(current));
        command.exchange().tell(profiles.update(current));
        changes.keep(command, change);
    }
}
