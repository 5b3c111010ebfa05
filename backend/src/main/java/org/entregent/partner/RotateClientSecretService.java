package org.entregent.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.access.Permission;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.identity.NewClientSecret;
import org.entregent.partner.PartnerInputs.RotateClientSecretInput;
import org.entregent.partner.PartnerPayloads.ClientPayload;
import org.entregent.partner.PartnerPayloads.FormerSecretHolds;
import org.entregent.region.RegionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives clients other secrets, without a moment at which none that they know proves them. */
@Service
class RotateClientSecretService {

    private static final String ACTION = "ROTATE_CLIENT_SECRET";
    private static final String KEPT = "keepFormerDays";
    private static final String CHANGED = "secretChangedAt";
    private static final CommandKind<ClientPayload> ROTATING = CommandKind.of(
                    Permission.PARTNERS_MANAGE, ClientPayload::refused)
            .knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final ClientRepository clients;
    private final ChangeService changes;
    private final SecurityLog log;

    RotateClientSecretService(Commands commands, ClientRepository clients, ChangeService changes, SecurityLog log) {
        this.commands = commands;
        this.clients = clients;
        this.changes = changes;
        this.log = log;
    }

    ClientPayload rotate(RotateClientSecretInput input) {
        return commands.run(ROTATING, command -> rotate(command, input));
    }

    private ClientPayload rotate(Command command, RotateClientSecretInput input) {
        var check = command.check();
        var named = check.node(PartnerPayloads.CLIENT, input.clientId(), "clientId");
        input.check(check);
        check.finish();
        var reference = named.orElseThrow();
        var home = RegionService.home(command);
        command.open(List.of(home));
        var locked =
                command.exchange().ask(clients.lock((String) reference.key().getFirst()));
        var former = command.exchange().ask(changes.find(home, input.commandId()));
        var client = locked.get().orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("clientId")));
        var said = Map.of(KEPT, String.valueOf(input.keepFormerDays()));
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, command.idOf(reference), said))
                .isPresent()) {
            return ClientPayload.of(reference, null);
        }
        requireAllowed(command, input, client);
        var secret = NewClientSecret.make();
        var rotated = client.rotated(secret.hash(), command.now(), formerEnd(command, input));
        command.exchange().tell(clients.update(rotated));
        changes.keep(command, change(command, home, input, client));
        command.exchange().afterCommit(() -> log.tell(SecurityEvent.rightsOfClient(client.name())));
        return ClientPayload.of(reference, secret.text());
    }

    private static void requireAllowed(Command command, RotateClientSecretInput input, KeptClient client) {
        command.requireVersion(input.version(), client.version());
        if (input.keepFormerDays() > 0 && client.hasTwoSecrets(command.now())) {
            throw new RefusedException(FormerSecretHolds.until(Objects.requireNonNull(client.formerEndsAt())));
        }
    }

    private static @Nullable Instant formerEnd(Command command, RotateClientSecretInput input) {
        return input.keepFormerDays() == 0 ? null : command.now().plus(Duration.ofDays(input.keepFormerDays()));
    }

    private static Change change(Command command, int home, RotateClientSecretInput input, KeptClient client) {
        return new Change(
                home,
                command.idOf(Reference.of(PartnerPayloads.CLIENT, client.name())),
                input.commandId(),
                ACTION,
                Map.of(CHANGED, client.secretChangedAt().toString()),
                Map.of(CHANGED, command.now().toString(), KEPT, String.valueOf(input.keepFormerDays())));
    }
}
