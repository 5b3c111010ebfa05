package org.entregent.policy;

import static org.entregent.policy.PolicyPayloads.TYPE;

import java.util.List;
import java.util.Map;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.policy.PolicyInputs.WithdrawPolicyInput;
import org.entregent.policy.PolicyPayloads.PolicyAlreadyWithdrawn;
import org.entregent.policy.PolicyPayloads.PolicyHasBegun;
import org.entregent.policy.PolicyPayloads.PolicyPayload;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Takes a version back that is still to come. It stays to be read, with the day and the reason. */
@Service
class WithdrawPolicyService {

    private static final String ACTION = "WITHDRAW_POLICY";
    private static final int MOST_REASON = 500;
    private static final CommandKind<PolicyPayload> WITHDRAWING = CommandKind.of(
                    Permission.POLICIES_WRITE, PolicyPayload::refused)
            .knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final RegionService regions;
    private final PolicyRepository policies;
    private final ChangeService changes;

    WithdrawPolicyService(Commands commands, RegionService regions, PolicyRepository policies, ChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.policies = policies;
        this.changes = changes;
    }

    PolicyPayload withdraw(WithdrawPolicyInput input) {
        return commands.run(WITHDRAWING, command -> withdraw(command, input));
    }

    private PolicyPayload withdraw(Command command, WithdrawPolicyInput input) {
        var check = command.check();
        var named = check.node(TYPE, input.policyId(), "policyId");
        var reason = check.text(input.reason(), MOST_REASON, "reason");
        check.finish();
        var reference = named.filter(version -> command.viewer().mayWholly(Permission.POLICIES_WRITE, version.region()))
                .orElseThrow(WithdrawPolicyService::notFound);
        command.open(List.of(reference.region()));
        var exchange = command.exchange();
        exchange.ask(policies.lock(reference.region()));
        var former = exchange.ask(changes.find(reference.region(), input.commandId()));
        var current = exchange.ask(policies.find(reference)).get().orElseThrow(WithdrawPolicyService::notFound);
        var said = Map.of("withdrawn", reason);
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, input.policyId(), said))
                .isEmpty()) {
            requireToCome(command, reference, current);
            exchange.tell(policies.withdraw(command, reference, reason));
            changes.keep(
                    command,
                    new Change(reference.region(), input.policyId(), input.commandId(), ACTION, Map.of(), said));
        }
        return PolicyPayload.of(reference);
    }

    private void requireToCome(Command command, Reference version, PolicyRepository.Kept kept) {
        if (kept.isWithdrawn()) {
            throw new RefusedException(new PolicyAlreadyWithdrawn());
        }
        if (!kept.startsOn().isAfter(regions.get(version.region()).day(command.now()))) {
            throw new RefusedException(PolicyHasBegun.on(kept.startsOn()));
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("policyId"));
    }
}
