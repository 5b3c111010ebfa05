package org.entregent.member;

import java.util.Map;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.member.MemberInputs.CorrectMemberInput;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.MemberPayloads.SeatAlreadyTaken;
import org.springframework.stereotype.Service;

/** Corrects what is known of members, another seat in their chapter included. */
@Service
class CorrectMemberService {

    private static final String ACTION = "CORRECT_MEMBER";
    private static final CommandKind<MemberPayload> CORRECTING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, MemberPayload::refused)
            .knownBy("commandId", "change_command_key")
            .refusedBy("member_seat_key", SeatAlreadyTaken.meanwhile(MemberPayloads.SPECIALTY))
            .refusedBy("seat_active_key", SeatAlreadyTaken.notOpen(MemberPayloads.SPECIALTY));

    private final Commands commands;
    private final MemberRepository members;
    private final SeatService seats;
    private final DetailsService details;
    private final ChangeService changes;

    CorrectMemberService(
            Commands commands,
            MemberRepository members,
            SeatService seats,
            DetailsService details,
            ChangeService changes) {
        this.commands = commands;
        this.members = members;
        this.seats = seats;
        this.details = details;
        this.changes = changes;
    }

    MemberPayload correct(CorrectMemberInput input) {
        return commands.run(CORRECTING, command -> correct(command, input));
    }

    private MemberPayload correct(Command command, CorrectMemberInput input) {
        var check = command.check();
        var read = input.details().check(check);
        var reference = Target.MEMBER.open(command, check, input.memberId());
        check.finish();
        var exchange = command.exchange();
        var repeated = exchange.ask(changes.find(reference.region(), input.commandId()));
        var locked = exchange.ask(members.lock(reference));
        var holder = exchange.ask(
                members.findHolderBeside(reference, read.specialtyCode().orElseThrow()));
        var found = details.ask(exchange, read);
        var former = locked.get().orElseThrow(Target.MEMBER::notFound);
        var current = former.corrected(found.get().details());
        var subject = command.idOf(reference);
        if (command.repeated(repeated.get(), kept -> isSaidBy(kept, subject, current.details()))
                .isEmpty()) {
            command.requireVersion(input.version(), former.version());
            former.requireLasting();
            if (!current.details().specialty().equals(former.details().specialty())) {
                found.get().requireOffered();
            }
            holder.get().ifPresent(taken -> {
                throw new RefusedException(SeatAlreadyTaken.by(taken, MemberPayloads.SPECIALTY));
            });
            if (!current.details().specialty().equals(former.details().specialty())) {
                seats.change(command, reference, current);
            }
            keep(
                    command,
                    current,
                    new Change(former.regionId(), subject, input.commandId(), ACTION, former.told(), current.told()));
        }
        return MemberPayload.of(reference);
    }

    private static boolean isSaidBy(Change kept, String subject, MemberDetails details) {
        return kept.isRepeatedBy(ACTION, subject, Map.of()) && details.areTold(kept.current());
    }

    private void keep(Command command, Member current, Change change) {
        var check = command.check();
        check.require(!change.isNothing(), Message.of("input.unchanged"));
        check.finish();
        command.exchange().tell(members.updateCard(current));
        command.exchange().tell(members.update(current));
        changes.keep(command, change);
    }
}
