package org.entregent.member;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.identity.Accounts;
import org.entregent.identity.Invited;
import org.entregent.member.ImportInputs.UndoImportInput;
import org.entregent.member.ImportPayloads.ImportAlreadyUndone;
import org.entregent.member.ImportPayloads.ImportBuiltUpon;
import org.entregent.member.ImportPayloads.ImportPayload;
import org.entregent.member.UndoImportRepository.Imported;
import org.springframework.stereotype.Service;

/** Takes an import back as a whole, as long as nothing was built upon any of its members. */
@Service
class UndoImportService {

    private static final String ACTION = "UNDO_IMPORT";
    private static final int MOST_NAMED = 10;
    private static final CommandKind<ImportPayload> UNDOING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, ImportPayload::refused)
            .knownBy("commandId", "change_command_key");

    private final Commands commands;
    private final ImportRepository imports;
    private final UndoImportRepository members;
    private final SeatService seats;
    private final Accounts accounts;
    private final ChangeService changes;
    private final List<MembershipSubscriber> subscribers;
    private final List<MemberDeeds> deeds;

    UndoImportService(
            Commands commands,
            ImportRepository imports,
            UndoImportRepository members,
            SeatService seats,
            Accounts accounts,
            ChangeService changes,
            List<MembershipSubscriber> subscribers,
            List<MemberDeeds> deeds) {
        this.commands = commands;
        this.imports = imports;
        this.members = members;
        this.seats = seats;
        this.accounts = accounts;
        this.changes = changes;
        this.subscribers = subscribers;
        this.deeds = deeds;
    }

    ImportPayload undo(UndoImportInput input) {
        return commands.run(UNDOING, command -> undo(command, input));
    }

    private ImportPayload undo(Command command, UndoImportInput input) {
        var check = command.check();
        var reference = Target.IMPORT.open(command, check, input.importId());
        check.finish();
        var exchange = command.exchange();
        var repeated = exchange.ask(changes.find(reference.region(), input.commandId()));
        var locked = exchange.ask(imports.lock(reference));
        var imported = exchange.ask(members.lockMembers(reference));
        var acting = deeds.stream()
                .map(feature -> exchange.ask(feature.listOf(reference.region(), reference.uuid())))
                .toList();
        var kept = locked.get().orElseThrow(Target.IMPORT::notFound);
        var subject = command.idOf(reference);
        if (command.repeated(repeated.get(), former -> former.isRepeatedBy(ACTION, subject, Map.of()))
                .isEmpty()) {
            if (kept.undoneAt() != null) {
                throw new RefusedException(new ImportAlreadyUndone());
            }
            requireUntouched(imported.get(), acting);
            withdraw(command, reference, kept, imported.get());
            changes.keepAll(command, changes(command, input, reference, imported.get()));
            command.changeAccess();
        }
        return ImportPayload.of(reference);
    }

    private static void requireUntouched(List<Imported> imported, List<Supplier<List<UUID>>> acting) {
        Set<UUID> touched = new HashSet<>();
        acting.forEach(feature -> touched.addAll(feature.get()));
        var names = imported.stream()
                .filter(member -> member.isChanged() || touched.contains(member.id()))
                .map(Imported::displayName)
                .limit(MOST_NAMED)
                .toList();
        if (!names.isEmpty()) {
            throw new RefusedException(ImportBuiltUpon.by(names));
        }
    }

    private void withdraw(Command command, Reference reference, MemberImport.Kept kept, List<Imported> imported) {
        var exchange = command.exchange();
        members.withdraw(command, reference).forEach(exchange::tell);
        seats.leaveAll(command, reference);
        var invited = new ArrayList<Invited>();
        for (var member : imported) {
            if (member.accountId() != null && member.email() != null) {
                invited.add(new Invited(member.accountId(), member.email(), member.id()));
            }
        }
        accounts.withdrawAll(exchange, invited, kept.keptAt());
        var takenBack = imported.stream()
                .map(member -> MembershipChange.takenBack(
                        reference.region(), member.chapterId(), member.id(), member.joinedOn()))
                .toList();
        subscribers.forEach(subscriber -> subscriber.onChange(exchange, takenBack));
    }

    private static List<Change> changes(
            Command command, UndoImportInput input, Reference reference, List<Imported> imported) {
        var told = new ArrayList<Change>();
        told.add(new Change(
                reference.region(),
                input.importId(),
                input.commandId(),
                ACTION,
                Map.of("memberCount", String.valueOf(imported.size())),
                Map.of()));
        imported.forEach(member -> told.add(new Change(
                reference.region(),
                command.idOf(Reference.of(MemberPayloads.TYPE, reference.region(), member.id())),
                idOf(input.commandId(), member.id()),
                ACTION,
                Map.of(),
                Map.of())));
        return told;
    }

    /** Each member's history has the command under an id of its own. */
    private static UUID idOf(UUID commandId, UUID memberId) {
        return UUID.nameUUIDFromBytes((commandId + " " + memberId).getBytes(StandardCharsets.UTF_8));
    }
}
