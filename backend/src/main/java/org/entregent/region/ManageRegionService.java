package org.entregent.region;

import static org.entregent.region.RegionPayloads.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.entregent.region.Region.Parent;
import org.entregent.region.RegionInputs.CorrectRegionInput;
import org.entregent.region.RegionInputs.OpenRegionInput;
import org.entregent.region.RegionPayloads.RegionCodeTaken;
import org.entregent.region.RegionPayloads.RegionInItself;
import org.entregent.region.RegionPayloads.RegionPayload;
import org.entregent.region.RegionPayloads.TimeZoneInUse;
import org.springframework.stereotype.Service;

/**
 * Opens and corrects regions. What was changed of them is kept in the region at the top, where those who administer all of them
 * read it.
 */
@Service
class ManageRegionService {

    private static final String OPEN = "OPEN_REGION";
    private static final String CORRECT = "CORRECT_REGION";
    private static final int FIRST_VERSION = 1;
    private static final CommandKind<RegionPayload> MANAGING = CommandKind.of(
                    Permission.REGIONS_MANAGE, RegionPayload::refused)
            .knownBy("commandId", "change_command_key")
            .refusedBy("region_code_key", new RegionCodeTaken());

    private final Commands commands;
    private final RegionService regions;
    private final ManageRegionRepository repository;
    private final ChangeService changes;

    ManageRegionService(
            Commands commands, RegionService regions, ManageRegionRepository repository, ChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.repository = repository;
        this.changes = changes;
    }

    RegionPayload open(OpenRegionInput input) {
        return commands.run(MANAGING, command -> open(command, input));
    }

    RegionPayload correct(CorrectRegionInput input) {
        return commands.run(MANAGING, command -> correct(command, input));
    }

    private RegionPayload open(Command command, OpenRegionInput input) {
        var check = command.check();
        var name = RegionInputs.name(check, input.code(), input.name());
        var parentId = managed(command, check, input.parentId(), "parentId");
        var currency = regions.get(parentId).currency();
        var fee = input.yearlyFee().check(check, currency, "yearlyFee");
        var promised = input.promisedRevenue().check(check, currency, "promisedRevenue");
        check.finish();
        var root = enter(command, parentId);
        var isZone = command.exchange().ask(repository.knowsZone(input.timeZone()));
        var former = command.exchange().ask(changes.find(root, input.commandId()));
        requireZone(check, isZone);
        var parent = new Parent(parentId, command.viewer().regionTree().getCode(parentId));
        var opened = new Region(0, name, parent, input.timeZone(), currency, fee, promised, FIRST_VERSION);
        var kept = command.repeated(former.get(), change -> change.isRepeatedBy(OPEN, change.subject(), opened.told()));
        return RegionPayload.of(kept.map(change -> idOf(command, change))
                .orElseGet(() -> insert(command, root, input.commandId(), opened)));
    }

    private int insert(Command command, int root, UUID commandId, Region opened) {
        var id = command.exchange().ask(repository.insert(opened)).get();
        var subject = command.idOf(Reference.of(TYPE, id));
        changes.keep(command, new Change(root, subject, commandId, OPEN, Map.of(), opened.told()));
        command.changeAccess();
        return id;
    }

    private static int idOf(Command command, Change change) {
        return command.check()
                .node(TYPE, change.subject(), "commandId")
                .orElseThrow()
                .region();
    }

    private RegionPayload correct(Command command, CorrectRegionInput input) {
        var check = command.check();
        var name = RegionInputs.name(check, input.code(), input.name());
        var regionId = managed(command, check, input.regionId(), "regionId");
        var currency = regions.get(regionId).currency();
        var fee = input.yearlyFee().check(check, currency, "yearlyFee");
        var promised = input.promisedRevenue().check(check, currency, "promisedRevenue");
        var parent = Optional.ofNullable(input.parentId()).map(id -> parent(command, check, id));
        check.finish();
        var root = enter(command, regionId);
        var isZone = command.exchange().ask(repository.knowsZone(input.timeZone()));
        var counted = command.exchange().ask(repository.hasCounted(regionId));
        var former = command.exchange().ask(changes.find(root, input.commandId()));
        var current = command.exchange()
                .ask(repository.lock(regionId))
                .get()
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("regionId")));
        requireZone(check, isZone);
        var corrected = new Region(
                regionId,
                name,
                parent.orElse(current.parent()),
                input.timeZone(),
                currency,
                fee,
                promised,
                current.version() + 1);
        var change = new Change(
                root,
                command.idOf(Reference.of(TYPE, regionId)),
                input.commandId(),
                CORRECT,
                current.told(),
                corrected.told());
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(CORRECT, change.subject(), said(input, corrected)))
                .isEmpty()) {
            command.requireVersion(input.version(), current.version());
            requireAllowed(command, current, corrected, counted);
            keep(command, change, current, corrected);
        }
        return RegionPayload.of(regionId);
    }

    /** What a command leaves out stayed as it was. */
    private static Map<String, String> said(CorrectRegionInput input, Region corrected) {
        var said = corrected.told();
        if (input.parentId() == null) {
            said.remove("parent");
        }
        return said;
    }

    private static void requireAllowed(Command command, Region current, Region corrected, Supplier<Boolean> counted) {
        var parent = corrected.parent();
        if (parent != null && command.viewer().regionTree().covers(current.id(), parent.id())) {
            throw new RefusedException(new RegionInItself());
        }
        if (!current.timeZone().equals(corrected.timeZone()) && counted.get()) {
            throw new RefusedException(new TimeZoneInUse());
        }
        var check = command.check();
        check.require(!current.told().equals(corrected.told()), Message.of("input.unchanged"));
        check.finish();
    }

    private void keep(Command command, Change change, Region current, Region corrected) {
        command.exchange().tell(repository.update(corrected));
        changes.keep(command, change);
        if (!current.isUnder(corrected.parent())
                || !current.name().code().equals(corrected.name().code())) {
            command.changeAccess();
        }
        command.exchange().afterCommit(() -> regions.forget(corrected.id()));
    }

    private static Parent parent(Command command, InputCheck check, String parentId) {
        var id = managed(command, check, parentId, "parentId");
        return new Parent(id, command.viewer().regionTree().getCode(id));
    }

    /** Nobody else changes regions or roles meanwhile. Opens the region at the top, which it returns, and this one. */
    private static int enter(Command command, int regionId) {
        var root = command.viewer().regionTree().root(regionId);
        command.lockAccess();
        command.open(root == regionId ? List.of(root) : List.of(root, regionId));
        return root;
    }

    private static int managed(Command command, InputCheck check, String id, String field) {
        var named = check.node(TYPE, id, field);
        if (named.isEmpty()) {
            check.finish();
        }
        var regionId = named.orElseThrow().region();
        if (!command.mayIn(regionId)) {
            throw new RefusedException(NotFoundOrForbidden.at(field));
        }
        return regionId;
    }

    private static void requireZone(InputCheck check, Supplier<Boolean> isZone) {
        check.require(isZone.get(), Message.of("region.time-zone"), "timeZone");
        check.finish();
    }
}
