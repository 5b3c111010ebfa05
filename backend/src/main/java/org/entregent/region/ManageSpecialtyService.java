package org.entregent.region;

import static org.entregent.region.SpecialtyPayloads.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.region.SpecialtyInputs.AddSpecialtyInput;
import org.entregent.region.SpecialtyInputs.CorrectSpecialtyInput;
import org.entregent.region.SpecialtyInputs.RetireSpecialtyInput;
import org.entregent.region.SpecialtyPayloads.SpecialtyAlreadyRetired;
import org.entregent.region.SpecialtyPayloads.SpecialtyCodeTaken;
import org.entregent.region.SpecialtyPayloads.SpecialtyPayload;
import org.springframework.stereotype.Service;

/** Adds, corrects and retires specialties, which all regions share. */
@Service
class ManageSpecialtyService {

    private static final String ADD = "ADD_SPECIALTY";
    private static final String CORRECT = "CORRECT_SPECIALTY";
    private static final String RETIRE = "RETIRE_SPECIALTY";
    private static final int FIRST_VERSION = 1;
    private static final CommandKind<SpecialtyPayload> MANAGING = CommandKind.of(
                    Permission.REGIONS_MANAGE, SpecialtyPayload::refused)
            .knownBy("commandId", "change_command_key")
            .refusedBy("specialty_pkey", new SpecialtyCodeTaken());

    private final Commands commands;
    private final RegionService regions;
    private final SpecialtyRepository specialties;
    private final ChangeService changes;

    /** What a command says of a specialty: the fields that it names, by their names in the API. */
    private record Said(UUID commandId, String action, String specialtyId, int version, Map<String, String> fields) {}

    ManageSpecialtyService(
            Commands commands, RegionService regions, SpecialtyRepository specialties, ChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.specialties = specialties;
        this.changes = changes;
    }

    SpecialtyPayload add(AddSpecialtyInput input) {
        return commands.run(MANAGING, command -> add(command, input));
    }

    SpecialtyPayload correct(CorrectSpecialtyInput input) {
        return commands.run(MANAGING, command -> {
            var check = command.check();
            var words = input.words().check(check);
            check.finish();
            var said = new Said(input.commandId(), CORRECT, input.specialtyId(), input.version(), words.told());
            return change(command, said, specialty -> specialty.corrected(words));
        });
    }

    /** From today on by the clock of the network's own region. */
    SpecialtyPayload retire(RetireSpecialtyInput input) {
        return commands.run(MANAGING, command -> {
            var today = regions.get(RegionService.home(command)).day(command.now());
            var said = new Said(input.commandId(), RETIRE, input.specialtyId(), input.version(), Map.of());
            return change(command, said, specialty -> specialty.retired(today));
        });
    }

    private SpecialtyPayload add(Command command, AddSpecialtyInput input) {
        var check = command.check();
        var code = input.checkCode(check);
        var words = input.words().check(check);
        check.finish();
        var home = RegionService.home(command);
        command.open(List.of(home));
        var former = command.exchange().ask(changes.find(home, input.commandId()));
        var subject = command.idOf(Reference.of(TYPE, code));
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ADD, subject, words.told()))
                .isEmpty()) {
            command.exchange().tell(specialties.insert(new KeptSpecialty(code, words, null, FIRST_VERSION)));
            changes.keep(command, new Change(home, subject, input.commandId(), ADD, Map.of(), words.told()));
        }
        return SpecialtyPayload.of(code);
    }

    private SpecialtyPayload change(Command command, Said said, UnaryOperator<KeptSpecialty> change) {
        var check = command.check();
        var code = check.node(TYPE, said.specialtyId(), "specialtyId").map(ManageSpecialtyService::code);
        check.finish();
        var home = RegionService.home(command);
        command.open(List.of(home));
        var former = command.exchange().ask(changes.find(home, said.commandId()));
        var current = command.exchange()
                .ask(specialties.lock(code.orElseThrow()))
                .get()
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("specialtyId")));
        if (isRepeated(command, former.get(), said)) {
            return SpecialtyPayload.of(current.code());
        }
        command.requireVersion(said.version(), current.version());
        if (current.retiredOn() != null) {
            throw new RefusedException(new SpecialtyAlreadyRetired());
        }
        var changed = change.apply(current);
        check.require(!changed.told().equals(current.told()), Message.of("input.unchanged"));
        check.finish();
        command.exchange().tell(specialties.update(changed));
        changes.keep(
                command,
                new Change(home, said.specialtyId(), said.commandId(), said.action(), current.told(), changed.told()));
        return SpecialtyPayload.of(current.code());
    }

    private static boolean isRepeated(Command command, Optional<Change> former, Said said) {
        return command.repeated(former, kept -> kept.isRepeatedBy(said.action(), said.specialtyId(), said.fields()))
                .isPresent();
    }

    private static String code(Reference specialty) {
        return (String) specialty.key().getFirst();
    }
}
