package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entregent.access.AccessEpoch;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.EmailAddress;
import org.entregent.graph.Reference;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.identity.Invitation;
import org.entregent.member.ImportInputs.ImportMembersInput;
import org.entregent.member.ImportPayloads.ImportPayload;
import org.entregent.member.Member.Joining;
import org.entregent.member.MemberPayloads.SeatAlreadyTaken;
import org.entregent.member.PlannedRow.Status;
import org.springframework.stereotype.Service;

/** Makes members of the rows of a file, all of them or none, by as few statements as one of them takes. */
@Service
class ImportMembersService {

    private static final String ACTION = "IMPORT_MEMBERS";
    private static final int MOST_FAULTS = 200;
    private static final int MOST_NAME = 200;
    private static final CommandKind<ImportPayload> IMPORTING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, ImportPayload::refused)
            .knownBy("id", "member_import_pkey", "change_command_key")
            .refusedBy("member_seat_key", SeatAlreadyTaken.meanwhile(ImportPayloads.TEXT))
            .refusedBy("seat_active_key", SeatAlreadyTaken.notOpen(ImportPayloads.TEXT));

    private final Commands commands;
    private final MemberFileService files;
    private final ImportKnowledgeRepository knowledge;
    private final ImportRepository imports;
    private final SeatService seats;
    private final Accounts accounts;
    private final ChangeService changes;
    private final List<MembershipSubscriber> subscribers;

    ImportMembersService(
            Commands commands,
            MemberFileService files,
            ImportKnowledgeRepository knowledge,
            ImportRepository imports,
            SeatService seats,
            Accounts accounts,
            ChangeService changes,
            List<MembershipSubscriber> subscribers) {
        this.commands = commands;
        this.files = files;
        this.knowledge = knowledge;
        this.imports = imports;
        this.seats = seats;
        this.accounts = accounts;
        this.changes = changes;
        this.subscribers = subscribers;
    }

    ImportPayload importMembers(ImportMembersInput input) {
        return commands.run(IMPORTING, command -> importMembers(command, input));
    }

    private ImportPayload importMembers(Command command, ImportMembersInput input) {
        var check = command.check();
        var fileName = check.optionalLine(input.fileName(), MOST_NAME, "fileName");
        check.finish();
        var opened = files.open(command, input.file());
        var exchange = command.exchange();
        var regionId = opened.chapter().region();
        var reference = Reference.of(ImportPayloads.TYPE, regionId, input.id());
        exchange.ask(knowledge.lockChapters(regionId));
        var former = exchange.ask(imports.lock(reference));
        var ids = exchange.ask(imports.makeIds(opened.file().rows().size()));
        var planned = files.plan(command, opened);
        var digest = MemberImport.digest(input);
        if (command.repeated(former.get(), kept -> kept.digest().equals(digest)).isEmpty()) {
            var plan = planned.get();
            MemberFileService.requireFaultless(command, plan, MOST_FAULTS);
            var members = members(command, regionId, plan.listNew(), ids.get());
            exchange.tell(imports.insert(
                    command,
                    new MemberImport.New(
                            regionId,
                            input.id(),
                            opened.chapter().uuid(),
                            fileName,
                            digest,
                            members.size(),
                            plan.count(Status.KNOWN))));
            keep(command, reference, members);
        }
        return ImportPayload.of(reference);
    }

    /** With accounts, which are found or made together. */
    private Map<Member, Account> members(Command command, int regionId, List<ReadRow> rows, List<UUID> ids) {
        var names = new LinkedHashMap<EmailAddress, String>();
        rows.forEach(row -> names.put(
                new EmailAddress(row.details().email().orElseThrow()),
                row.details().displayName()));
        var found = accounts.findOrMakeAll(command.exchange(), names, Locale.FRENCH).get().stream()
                .collect(Collectors.toMap(Account::email, Function.identity()));
        var members = new LinkedHashMap<Member, Account>();
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var details = row.member();
            var account = Objects.requireNonNull(found.get(details.email()));
            var joining = new Joining(row.joinedOn(), account.id());
            var reference = Reference.of(TYPE, regionId, ids.get(place));
            members.put(Member.joined(reference, row.chapter().orElseThrow().seat(), details, joining), account);
        }
        return members;
    }

    private void keep(Command command, Reference reference, Map<Member, Account> members) {
        var exchange = command.exchange();
        var all = List.copyOf(members.keySet());
        imports.insertAll(all, reference.uuid()).forEach(exchange::tell);
        seats.takeAll(command, all);
        var inviter = command.viewer().displayName().orElseThrow();
        var invitations = new LinkedHashMap<Account, Invitation>();
        members.forEach((member, account) -> invitations.put(
                account, new Invitation(member.id(), inviter, member.seat().chapterName())));
        accounts.inviteAll(exchange, invitations);
        var joined = all.stream().map(MembershipChange::joined).toList();
        subscribers.forEach(subscriber -> subscriber.onChange(exchange, joined));
        changes.keepAll(command, changes(command, reference, all));
        exchange.tell(AccessEpoch.grownForAny(
                members.values().stream().map(Account::id).toList()));
    }

    /** Each member tells of it, as of an invitation; the import does by the command's own id. */
    private static List<Change> changes(Command command, Reference reference, List<Member> members) {
        var told = new ArrayList<Change>();
        told.add(new Change(
                reference.region(),
                command.idOf(reference),
                reference.uuid(),
                ACTION,
                Map.of(),
                Map.of("memberCount", String.valueOf(members.size()))));
        members.forEach(member -> told.add(new Change(
                member.regionId(),
                command.idOf(Reference.of(TYPE, member.regionId(), member.id())),
                member.id(),
                ACTION,
                Map.of(),
                member.told())));
        return told;
    }
}
