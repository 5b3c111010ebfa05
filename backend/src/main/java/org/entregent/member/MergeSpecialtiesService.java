package org.entregent.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.entregent.member.MemberPayloads.SpecialtyIsRetired;
import org.entregent.region.RegionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes one specialty of two: whoever holds the former holds the latter from then on, and nothing else of them changes. */
@Service
class MergeSpecialtiesService {

    private static final String TYPE = "Specialty";
    private static final String ACTION = "MERGE_SPECIALTIES";
    private static final CommandKind<MergePayload> MERGING = CommandKind.of(
                    Permission.REGIONS_MANAGE, MergePayload::refused)
            .knownBy("commandId", "change_command_key")
            .refusedBy("member_seat_key", SeatsCollide.of(List.of()))
            .refusedBy("seat_active_key", SeatsCollide.of(List.of()));

    private final Commands commands;
    private final RegionService regions;
    private final SpecialtyMergeRepository repository;
    private final SeatRepository seatsHeld;
    private final ChangeService changes;

    record MergeSpecialtiesInput(UUID commandId, String fromId, String intoId, int version) {}

    record MergePayload(@Nullable Reference specialty, List<UserError> errors) {

        static MergePayload refused(List<UserError> errors) {
            return new MergePayload(null, errors);
        }
    }

    /** @param seats each with its chapter and the two members who would hold it */
    record SeatsCollide(Message message, List<String> path, List<String> seats) implements UserError {

        static SeatsCollide of(List<String> seats) {
            return new SeatsCollide(
                    Message.of("member.seats-collide", String.join("\u00a0; ", seats)), List.of("intoId"), seats);
        }
    }

    MergeSpecialtiesService(
            Commands commands,
            RegionService regions,
            SpecialtyMergeRepository repository,
            SeatRepository seatsHeld,
            ChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.repository = repository;
        this.seatsHeld = seatsHeld;
        this.changes = changes;
    }

    MergePayload merge(MergeSpecialtiesInput input) {
        return commands.run(MERGING, command -> merge(command, input));
    }

    private MergePayload merge(Command command, MergeSpecialtiesInput input) {
        var check = command.check();
        var from = check.node(TYPE, input.fromId(), "fromId");
        var into = check.node(TYPE, input.intoId(), "intoId");
        check.require(from.isEmpty() || !from.equals(into), Message.of("member.merge-with-itself"), "intoId");
        check.finish();
        var merge = new SpecialtyMerge(code(from.orElseThrow()), code(into.orElseThrow()));
        var home = RegionService.home(command);
        command.open(command.viewer().regions(Permission.REGIONS_MANAGE));
        var exchange = command.exchange();
        var former = exchange.ask(changes.find(home, input.commandId()));
        var elsewhere = exchange.ask(repository.isHeldElsewhere(merge));
        var seats = exchange.ask(repository.listCollisions(merge));
        var known = exchange.ask(repository.lock(merge)).get();
        var said = Map.of("mergedInto", merge.into());
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ACTION, input.fromId(), said))
                .isEmpty()) {
            require(command, input, merge, known);
            if (elsewhere.get()) {
                throw new RefusedException(NotFoundOrForbidden.at("fromId"));
            }
            if (!seats.get().isEmpty()) {
                throw new RefusedException(SeatsCollide.of(seats.get()));
            }
            var today = regions.get(home).day(command.now());
            exchange.tell(seatsHeld.freeLapsed(today, command.now()));
            repository.merge(merge, today).forEach(exchange::tell);
            changes.keep(
                    command,
                    new Change(
                            home,
                            input.fromId(),
                            input.commandId(),
                            ACTION,
                            Map.of(),
                            Map.of("mergedInto", merge.into(), "retiredOn", today.toString())));
        }
        return new MergePayload(Reference.of(TYPE, merge.into()), List.of());
    }

    private static void require(
            Command command, MergeSpecialtiesInput input, SpecialtyMerge merge, Map<String, LockedSpecialty> known) {
        var from = known.get(merge.from());
        var into = known.get(merge.into());
        if (from == null || into == null) {
            throw new RefusedException(NotFoundOrForbidden.at(from == null ? "fromId" : "intoId"));
        }
        command.requireVersion(input.version(), from.version());
        if (from.isRetired() || into.isRetired()) {
            throw new RefusedException(SpecialtyIsRetired.at(from.isRetired() ? "fromId" : "intoId"));
        }
    }

    private static String code(Reference specialty) {
        return (String) specialty.key().getFirst();
    }
}
