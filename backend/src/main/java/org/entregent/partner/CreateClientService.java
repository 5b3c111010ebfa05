package org.entregent.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.entregent.identity.NewClientSecret;
import org.entregent.partner.PartnerInputs.CreateClientInput;
import org.entregent.partner.PartnerPayloads.ClientNameTaken;
import org.entregent.partner.PartnerPayloads.ClientPayload;
import org.entregent.region.RegionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes clients for partner organisations, each with a secret that is shown once. */
@Service
class CreateClientService {

    private static final String ACTION = "CREATE_CLIENT";
    /** Names of this application's own clients: tokens say by them that somebody is a person. */
    private static final String RESERVED = "entregent";

    private static final CommandKind<ClientPayload> CREATING = CommandKind.of(
                    Permission.PARTNERS_MANAGE, ClientPayload::refused)
            .knownBy("commandId", "change_command_key")
            .refusedBy("partner_client_pkey", new ClientNameTaken());

    private final Commands commands;
    private final OrganisationRepository organisations;
    private final ClientRepository clients;
    private final ChangeService changes;
    private final Today today;
    private final SecurityLog log;

    CreateClientService(
            Commands commands,
            OrganisationRepository organisations,
            ClientRepository clients,
            ChangeService changes,
            Today today,
            SecurityLog log) {
        this.commands = commands;
        this.organisations = organisations;
        this.clients = clients;
        this.changes = changes;
        this.today = today;
        this.log = log;
    }

    ClientPayload create(CreateClientInput input) {
        return commands.run(CREATING, command -> create(command, input));
    }

    private ClientPayload create(Command command, CreateClientInput input) {
        var check = command.check();
        var organisation = check.node(PartnerPayloads.ORGANISATION, input.organisationId(), "organisationId");
        input.check(check);
        check.finish();
        var home = RegionService.home(command);
        command.open(List.of(home));
        var organisationId = (UUID) organisation.orElseThrow().key().getFirst();
        var known = command.exchange().ask(organisations.exists(organisationId));
        var former = command.exchange().ask(changes.find(home, input.commandId()));
        var reference = Reference.of(PartnerPayloads.CLIENT, input.name());
        var told = input.told();
        var change = new Change(home, command.idOf(reference), input.commandId(), ACTION, Map.of(), told);
        if (!known.get()) {
            throw new RefusedException(NotFoundOrForbidden.at("organisationId"));
        }
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, change.subject(), told))
                .isPresent()) {
            return ClientPayload.of(reference, null);
        }
        requireAllowed(command, input);
        var secret = NewClientSecret.make();
        command.exchange().tell(clients.insert(organisationId, input, secret.hash(), command.now()));
        changes.keep(command, change);
        command.exchange().afterCommit(() -> log.tell(SecurityEvent.rightsOfClient(input.name())));
        return ClientPayload.of(reference, secret.text());
    }

    private void requireAllowed(Command command, CreateClientInput input) {
        var check = command.check();
        check.require(isToCome(input.expiresOn()), Message.of("partner.day-passed"), "expiresOn");
        check.finish();
        if (input.name().startsWith(RESERVED)) {
            throw new RefusedException(new ClientNameTaken());
        }
    }

    private boolean isToCome(@Nullable LocalDate day) {
        return day == null || !day.isBefore(today.date());
    }
}
