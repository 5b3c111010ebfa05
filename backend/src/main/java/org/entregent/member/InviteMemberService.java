package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;

import java.util.List;
import java.util.Map;
import org.entregent.access.AccessEpoch;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.MemberInputs.InviteMemberInput;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.MemberPayloads.SeatAlreadyTaken;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Makes members of people whom those who look after a region's members name, and tells them how to come in. */
@Service
class InviteMemberService {

    private static final String ACTION = "INVITE_MEMBER";
    private static final List<String> EMAIL = List.of("details", "email");
    private static final CommandKind<MemberPayload> INVITING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, MemberPayload::refused)
            .knownBy("id", "member_card_pkey", "change_command_key")
            .refusedBy("member_seat_key", SeatAlreadyTaken.meanwhile(MemberPayloads.SPECIALTY))
            .refusedBy("seat_active_key", SeatAlreadyTaken.notOpen(MemberPayloads.SPECIALTY));

    private final Commands commands;
    private final RegionService regions;
    private final MemberRepository members;
    private final AdmissionService admissions;
    private final ChangeService changes;

    InviteMemberService(
            Commands commands,
            RegionService regions,
            MemberRepository members,
            AdmissionService admissions,
            ChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.members = members;
        this.admissions = admissions;
        this.changes = changes;
    }

    MemberPayload invite(InviteMemberInput input) {
        return commands.run(INVITING, command -> invite(command, input));
    }

    private MemberPayload invite(Command command, InviteMemberInput input) {
        var check = command.check();
        var read = input.details().check(check);
        var chapter = Target.CHAPTER.open(command, check, input.chapterId());
        var today = regions.get(chapter.region()).day(check.now());
        var joinedOn = check.day(input.joinedOn(), today, "joinedOn");
        check.finish();
        var exchange = command.exchange();
        var asked = admissions.ask(exchange, chapter, read);
        var former = exchange.ask(changes.find(chapter.region(), input.id()));
        var holder = exchange.ask(members.findHolder(
                chapter.region(), chapter.uuid(), read.specialtyCode().orElseThrow()));
        var reference = Reference.of(TYPE, chapter.region(), input.id());
        var member = asked.member(reference, joinedOn);
        var change =
                new Change(member.regionId(), command.idOf(reference), input.id(), ACTION, Map.of(), member.told());
        if (command.repeated(former.get(), kept -> isSaidBy(kept, change, member.details()))
                .isEmpty()) {
            asked.requireJoinable(EMAIL);
            asked.details().requireOffered();
            holder.get().ifPresent(taken -> {
                throw new RefusedException(SeatAlreadyTaken.by(taken, MemberPayloads.SPECIALTY));
            });
            admissions.keep(command, member, asked.account(), null);
            changes.keep(command, change);
            exchange.tell(AccessEpoch.grownFor(asked.account().id()));
        }
        return MemberPayload.of(reference);
    }

    private static boolean isSaidBy(Change kept, Change change, MemberDetails details) {
        return kept.isRepeatedBy(ACTION, change.subject(), change.current()) && details.areTold(kept.current());
    }
}
