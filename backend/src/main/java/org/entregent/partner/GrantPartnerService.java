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
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.partner.PartnerInputs.GrantPartnerInput;
import org.entregent.partner.PartnerPayloads.GrantOverlaps;
import org.entregent.partner.PartnerPayloads.GrantPayload;
import org.entregent.partner.PartnerPayloads.PermissionNotForPartners;
import org.springframework.stereotype.Service;

/** Lets clients read regions. Who steers a region finds in its history who was let in. */
@Service
class GrantPartnerService {

    private static final String ACTION = "GRANT_PARTNER";
    private static final CommandKind<GrantPayload> GRANTING = CommandKind.of(
                    Permission.PARTNERS_MANAGE, GrantPayload::refused)
            .knownBy("id", "partner_grant_pkey", "change_command_key");

    private final Commands commands;
    private final GrantRepository grants;
    private final ClientRepository clients;
    private final ChangeService changes;
    private final Today today;
    private final SecurityLog log;

    GrantPartnerService(
            Commands commands,
            GrantRepository grants,
            ClientRepository clients,
            ChangeService changes,
            Today today,
            SecurityLog log) {
        this.commands = commands;
        this.grants = grants;
        this.clients = clients;
        this.changes = changes;
        this.today = today;
        this.log = log;
    }

    GrantPayload grant(GrantPartnerInput input) {
        return commands.run(GRANTING, command -> grant(command, input));
    }

    private GrantPayload grant(Command command, GrantPartnerInput input) {
        var grant = read(command, input);
        command.lockAccess();
        command.open(List.of(grant.regionId()));
        var exchange = command.exchange();
        var known = exchange.ask(clients.exists(grant.clientName()));
        var standing = exchange.ask(grants.listStanding(grant));
        var former = exchange.ask(changes.find(grant.regionId(), input.id()));
        var reference = Reference.of(PartnerPayloads.GRANT, grant.regionId(), grant.id());
        var change = new Change(grant.regionId(), command.idOf(reference), input.id(), ACTION, Map.of(), grant.told());
        if (!known.get()) {
            throw new RefusedException(NotFoundOrForbidden.at("clientId"));
        }
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, change.subject(), change.current()))
                .isEmpty()) {
            requireAllowed(command, grant, standing.get());
            exchange.tell(grants.insert(grant));
            changes.keep(command, change);
            command.changeAccess();
            exchange.afterCommit(() -> log.tell(SecurityEvent.rightsOfClient(grant.clientName())));
        }
        return GrantPayload.of(reference);
    }

    /** In a region that the caller administers. */
    private static KeptGrant read(Command command, GrantPartnerInput input) {
        var check = command.check();
        var client = check.node(PartnerPayloads.CLIENT, input.clientId(), "clientId");
        var region = check.node("Region", input.regionId(), "regionId");
        var days = input.check(check);
        check.finish();
        var regionId = region.orElseThrow().region();
        if (!command.mayIn(regionId)) {
            throw new RefusedException(NotFoundOrForbidden.at("regionId"));
        }
        if (!input.permission().openToPartners()) {
            throw new RefusedException(new PermissionNotForPartners());
        }
        var clientName = (String) client.orElseThrow().key().getFirst();
        return new KeptGrant(
                regionId, input.id(), clientName, input.permission().scope(), days, null);
    }

    private void requireAllowed(Command command, KeptGrant grant, List<GrantedDays> standing) {
        var check = command.check();
        check.require(!grant.days().startsOn().isBefore(today.date()), Message.of("partner.day-passed"), "startsOn");
        check.finish();
        standing.stream().filter(grant.days()::overlap).findFirst().ifPresent(days -> {
            throw new RefusedException(GrantOverlaps.with(days));
        });
    }
}
