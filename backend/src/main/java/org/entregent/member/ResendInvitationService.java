package org.entregent.member;

import java.util.Map;
import java.util.Optional;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.identity.Invitation;
import org.entregent.member.MemberInputs.ResendInvitationInput;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.MemberPayloads.MemberWithoutAccount;
import org.springframework.stereotype.Service;

/** Sends members anew what tells them how to come in. */
@Service
class ResendInvitationService {

    private static final String ACTION = "RESEND_INVITATION";
    private static final CommandKind<MemberPayload> RESENDING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, MemberPayload::refused)
            .knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final MemberRepository members;
    private final Accounts accounts;
    private final ChangeService changes;

    ResendInvitationService(Commands commands, MemberRepository members, Accounts accounts, ChangeService changes) {
        this.commands = commands;
        this.members = members;
        this.accounts = accounts;
        this.changes = changes;
    }

    MemberPayload resend(ResendInvitationInput input) {
        return commands.run(RESENDING, command -> resend(command, input));
    }

    private MemberPayload resend(Command command, ResendInvitationInput input) {
        var check = command.check();
        var reference = Target.MEMBER.open(command, check, input.memberId());
        check.finish();
        var exchange = command.exchange();
        var former = exchange.ask(changes.find(reference.region(), input.commandId()));
        var locked = exchange.ask(members.lock(reference));
        var member = locked.get().orElseThrow(Target.MEMBER::notFound);
        var change =
                new Change(reference.region(), command.idOf(reference), input.commandId(), ACTION, Map.of(), Map.of());
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, change.subject(), Map.of()))
                .isEmpty()) {
            var account = find(command, member);
            var inviter = command.viewer().displayName().orElseThrow();
            accounts.invite(
                    exchange,
                    account,
                    new Invitation(input.commandId(), inviter, member.seat().chapterName()));
            changes.keep(command, change);
        }
        return MemberPayload.of(reference);
    }

    private Account find(Command command, Member member) {
        member.requireLasting();
        return Optional.ofNullable(member.accountId())
                .flatMap(id -> accounts.find(command.exchange(), id).get())
                .orElseThrow(() -> new RefusedException(new MemberWithoutAccount()));
    }
}
