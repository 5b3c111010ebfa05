package org.entregent.partner;

import java.util.List;
import java.util.Map;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.graph.Reference;
import org.entregent.partner.PartnerInputs.RegisterPartnerInput;
import org.entregent.partner.PartnerPayloads.OrganisationPayload;
import org.entregent.partner.PartnerPayloads.PartnerNameTaken;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Registers partner organisations. */
@Service
class RegisterPartnerService {

    private static final String ACTION = "REGISTER_PARTNER";
    private static final CommandKind<OrganisationPayload> REGISTERING = CommandKind.of(
                    Permission.PARTNERS_MANAGE, OrganisationPayload::refused)
            .knownBy("id", "partner_organisation_pkey", "change_command_key")
            .refusedBy("partner_organisation_name_key", new PartnerNameTaken());

    private final Commands commands;
    private final OrganisationRepository organisations;
    private final ChangeService changes;

    RegisterPartnerService(Commands commands, OrganisationRepository organisations, ChangeService changes) {
        this.commands = commands;
        this.organisations = organisations;
        this.changes = changes;
    }

    OrganisationPayload register(RegisterPartnerInput input) {
        return commands.run(REGISTERING, command -> register(command, input));
    }

    private OrganisationPayload register(Command command, RegisterPartnerInput input) {
        var check = command.check();
        var organisation = input.check(check);
        check.finish();
        var home = RegionService.home(command);
        command.open(List.of(home));
        var reference = Reference.of(PartnerPayloads.ORGANISATION, input.id());
        var change = new Change(home, command.idOf(reference), input.id(), ACTION, Map.of(), organisation.told());
        var former = command.exchange().ask(changes.find(home, input.id()));
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, change.subject(), change.current()))
                .isEmpty()) {
            command.exchange().tell(organisations.insert(organisation, command.now()));
            changes.keep(command, change);
        }
        return OrganisationPayload.of(reference);
    }
}
