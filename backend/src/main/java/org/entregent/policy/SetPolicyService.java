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
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.policy.PolicyInputs.SetPolicyInput;
import org.entregent.policy.PolicyPayloads.PolicyPayload;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Lays down what a region decides by, from a day on. What holds or has held stays as it was: no version begins in the past. */
@Service
class SetPolicyService {

    private static final String ACTION = "SET_POLICY";
    private static final int MOST_REASON = 500;
    /** A version planned for longer ahead is a slip of the keyboard. */
    private static final int MOST_YEARS_AHEAD = 2;

    private static final CommandKind<PolicyPayload> SETTING = CommandKind.of(
                    Permission.POLICIES_WRITE, PolicyPayload::refused)
            .knownBy("id", "policy_version_pkey", "change_command_key");

    private final Commands commands;
    private final RegionService regions;
    private final PolicyRepository policies;
    private final ChangeService changes;

    SetPolicyService(Commands commands, RegionService regions, PolicyRepository policies, ChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.policies = policies;
        this.changes = changes;
    }

    PolicyPayload set(SetPolicyInput input) {
        return commands.run(SETTING, command -> set(command, input));
    }

    private PolicyPayload set(Command command, SetPolicyInput input) {
        var check = command.check();
        var region = check.node("Region", input.regionId(), "regionId");
        var rules = input.rules();
        var laidDown = new LaidDown(
                rules.kind(), input.startsOn(), rules.policy(), check.text(input.reason(), MOST_REASON, "reason"));
        checkRules(check, input, laidDown);
        check.finish();
        var regionId = region.orElseThrow().region();
        requireMay(command, regionId);
        checkPlace(command, check, laidDown, regionId);
        command.open(List.of(regionId));
        var exchange = command.exchange();
        exchange.ask(policies.lock(regionId));
        var former = exchange.ask(changes.find(regionId, input.id()));
        var latest = exchange.ask(policies.latestNumber(regionId, laidDown.kind()));
        var reference = Reference.of(TYPE, regionId, input.id());
        var subject = command.idOf(reference);
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, subject, laidDown.told()))
                .isEmpty()) {
            command.requireVersion(input.version(), latest.get());
            exchange.tell(policies.insert(command, reference, latest.get() + 1, laidDown));
            changes.keep(command, new Change(regionId, subject, input.id(), ACTION, Map.of(), laidDown.told()));
        }
        return PolicyPayload.of(reference);
    }

    private static void requireMay(Command command, int regionId) {
        if (!command.viewer().mayWholly(Permission.POLICIES_WRITE, regionId)) {
            throw new RefusedException(NotFoundOrForbidden.at("regionId"));
        }
    }

    private static void checkRules(InputCheck check, SetPolicyInput input, LaidDown laidDown) {
        if (laidDown.rules() != null) {
            laidDown.rules()
                    .faults()
                    .forEach(fault ->
                            check.refuse(fault.message(), "rules", input.rules().field(), fault.field()));
        }
    }

    private void checkPlace(Command command, InputCheck check, LaidDown laidDown, int regionId) {
        var today = regions.get(regionId).day(command.now());
        check.require(!laidDown.startsOn().isBefore(today), Message.of("policy.starts-in-the-past"), "startsOn");
        check.require(
                !laidDown.startsOn().isAfter(today.plusYears(MOST_YEARS_AHEAD)),
                Message.of("policy.starts-too-late", MOST_YEARS_AHEAD),
                "startsOn");
        var isAtTheTop = command.viewer().regionTree().root(regionId) == regionId;
        check.require(
                laidDown.rules() != null || !isAtTheTop, Message.of("policy.nothing-above"), "rules", "followAbove");
        check.finish();
    }
}
