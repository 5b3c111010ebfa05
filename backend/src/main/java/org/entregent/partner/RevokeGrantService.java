package org.entregent.partner;

import java.util.List;
import java.util.Map;
import org.entregent.access.Permission;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.access.Today;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.partner.PartnerInputs.RevokeGrantInput;
import org.entregent.partner.PartnerPayloads.GrantAlreadyOver;
import org.entregent.partner.PartnerPayloads.GrantPayload;
import org.springframework.stereotype.Service;

/** Takes grants back. Tokens that name them open nothing from the next request on. */
@Service
class RevokeGrantService {

    private static final String ACTION = "REVOKE_GRANT";
    private static final CommandKind<GrantPayload> REVOKING = CommandKind.of(
                    Permission.PARTNERS_MANAGE, GrantPayload::refused)
            .knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final GrantRepository grants;
    private final ChangeService changes;
    private final Today today;
    private final SecurityLog log;

    RevokeGrantService(Commands commands, GrantRepository grants, ChangeService changes, Today today, SecurityLog log) {
        this.commands = commands;
        this.grants = grants;
        this.changes = changes;
        this.today = today;
        this.log = log;
    }

    GrantPayload revoke(RevokeGrantInput input) {
        return commands.run(REVOKING, command -> revoke(command, input));
    }

    private GrantPayload revoke(Command command, RevokeGrantInput input) {
        var reference = read(command, input);
        command.lockAccess();
        command.open(List.of(reference.region()));
        var locked = command.exchange().ask(grants.lock(reference));
        var former = command.exchange().ask(changes.find(reference.region(), input.commandId()));
        var grant = locked.get().orElseThrow(RevokeGrantService::notFound);
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, command.idOf(reference), Map.of()))
                .isEmpty()) {
            if (grant.isOver(today.date())) {
                throw new RefusedException(new GrantAlreadyOver());
            }
            keep(command, input, grant);
        }
        return GrantPayload.of(reference);
    }

    private void keep(Command command, RevokeGrantInput input, KeptGrant grant) {
        var revoked = grant.revoked(command.now());
        var subject = command.idOf(Reference.of(PartnerPayloads.GRANT, grant.regionId(), grant.id()));
        command.exchange().tell(grants.revoke(grant, command.now()));
        changes.keep(
                command,
                new Change(grant.regionId(), subject, input.commandId(), ACTION, grant.told(), revoked.told()));
        command.changeAccess();
        command.exchange().afterCommit(() -> log.tell(SecurityEvent.rightsOfClient(grant.clientName())));
    }

    private static Reference read(Command command, RevokeGrantInput input) {
        var check = command.check();
        var named = check.node(PartnerPayloads.GRANT, input.grantId(), "grantId");
        check.finish();
        var reference = named.orElseThrow();
        if (!command.mayIn(reference.region())) {
            throw notFound();
        }
        return reference;
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("grantId"));
    }
}
