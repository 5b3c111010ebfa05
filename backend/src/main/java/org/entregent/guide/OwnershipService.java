package org.entregent.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entregent.access.AccessEpoch;
import org.entregent.access.Permission;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.guide.OwnershipPayloads.AlreadyOwner;
import org.entregent.guide.OwnershipPayloads.OwnershipPayload;
import org.entregent.guide.OwnershipRepository.Keeper;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.guide.SheetInputs.EndOwnershipInput;
import org.entregent.guide.SheetInputs.InviteOwnerInput;
import org.entregent.guide.SheetPayloads.SheetOfChapter;
import org.entregent.identity.Accounts;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Gives sheets to their networks' owners, and ends that. */
@Service
class OwnershipService {

    private static final int MOST_NAME = 160;
    private static final String EMAIL = "email";
    private static final String OWNER_ID = "ownerId";

    private static final CommandKind<OwnershipPayload> INVITING = CommandKind.of(
                    Permission.GUIDE_EDIT, OwnershipPayload::refused)
            .knownBy("commandId", "network_event_command_key")
            .refusedBy("network_owner_standing_key", new AlreadyOwner());

    /** What has ended has ended: said again, it changes nothing. */
    private static final CommandKind<OwnershipPayload> ENDING =
            CommandKind.of(Permission.NETWORKS_WRITE, OwnershipPayload::refused);

    private final Commands commands;
    private final SheetDesk desk;
    private final SheetOwners owners;
    private final OwnershipRepository ownerships;
    private final SheetLetters letters;
    private final Accounts accounts;
    private final RegionService regions;
    private final SecurityLog log;

    OwnershipService(
            Commands commands,
            SheetDesk desk,
            SheetOwners owners,
            OwnershipRepository ownerships,
            SheetLetters letters,
            Accounts accounts,
            RegionService regions,
            SecurityLog log) {
        this.commands = commands;
        this.desk = desk;
        this.owners = owners;
        this.ownerships = ownerships;
        this.letters = letters;
        this.accounts = accounts;
        this.regions = regions;
        this.log = log;
    }

    OwnershipPayload invite(InviteOwnerInput input) {
        return commands.run(INVITING, command -> invite(command, input));
    }

    OwnershipPayload end(EndOwnershipInput input) {
        return commands.run(ENDING, command -> end(command, input));
    }

    private OwnershipPayload invite(Command command, InviteOwnerInput input) {
        var check = command.check();
        var email = email(check, input.email());
        var name = check.line(input.name(), MOST_NAME, "name");
        var said = Said.of(input.commandId(), SheetOwners.ACTION, input);
        var fetched = desk.fetch(command, check, input.sheetId(), said);
        if (fetched.actor() != SheetActor.EDITOR) {
            throw SheetDesk.notFound("sheetId");
        }
        var exchange = command.exchange();
        var locked = owners.lock(exchange, fetched.reference(), command.now());
        var isClosed = owners.isClosed(exchange, email);
        var account = accounts.findOrMake(exchange, email, name, Locale.FRENCH);
        if (!fetched.isRepeated(command, said)) {
            var owned = locked.get().orElseThrow(() -> SheetDesk.notFound("sheetId"));
            requireKeepable(command, owned, isClosed.get());
            if (owned.isKeptBy(account.get().id())) {
                throw new RefusedException(new AlreadyOwner());
            }
            owners.grant(exchange, owned, account.get(), Cause.of(command, SheetActor.EDITOR, said));
        }
        return OwnershipPayload.of(command, fetched.reference());
    }

    private static void requireKeepable(Command command, OwnedSheet owned, boolean isClosed) {
        if (owned.sheet().chapterId() != null) {
            throw new RefusedException(new SheetOfChapter());
        }
        var check = command.check();
        check.require(owned.canBeKept(), Message.of("guide.merged-itself"), "sheetId");
        check.require(!isClosed, Message.of("guide.account-closed"), EMAIL);
        check.finish();
    }

    /** Of an owner who leaves, and of an editor. */
    private OwnershipPayload end(Command command, EndOwnershipInput input) {
        var check = command.check();
        var named = check.node(OwnershipPayloads.OWNER, input.ownerId(), OWNER_ID);
        check.finish();
        var reference = named.orElseThrow();
        if (!command.mayIn(reference.region())) {
            throw SheetDesk.notFound(OWNER_ID);
        }
        command.open(List.of(reference.region()));
        var locked = command.exchange().ask(ownerships.lock(reference));
        var keeper = command.exchange().ask(ownerships.findKeeper(reference));
        var ownership = locked.get()
                .filter(found -> isTheirsToEnd(command, found))
                .orElseThrow(() -> SheetDesk.notFound(OWNER_ID));
        var today = regions.get(reference.region()).day(command.now());
        if (!ownership.isOver(today)) {
            end(command, ownership, keeper.get().orElseThrow(), today);
        }
        return OwnershipPayload.of(
                command, Reference.of(SheetPayloads.TYPE, ownership.regionId(), ownership.networkId()));
    }

    private void end(Command command, Ownership ownership, Keeper keeper, LocalDate today) {
        var exchange = command.exchange();
        var who = command.viewer().accountId().orElseThrow();
        if (!who.equals(ownership.accountId())) {
            letters.tellEnded(exchange, ownership, keeper);
        }
        exchange.tell(ownerships.end(ownership, Ownership.lastDay(today), who));
        exchange.tell(AccessEpoch.grownFor(ownership.accountId()));
        exchange.afterCommit(() -> log.tell(SecurityEvent.rightsOf(ownership.accountId())));
    }

    private static boolean isTheirsToEnd(Command command, Ownership ownership) {
        return command.viewer().mayWholly(Permission.GUIDE_EDIT, ownership.regionId())
                || command.viewer()
                        .accountId()
                        .filter(ownership.accountId()::equals)
                        .isPresent();
    }

    private static EmailAddress email(InputCheck check, String text) {
        var read = Optional.ofNullable(check.written(text)).flatMap(EmailAddress::find);
        check.require(read.isPresent(), Message.of("input.email"), EMAIL);
        return read.orElseGet(() -> new EmailAddress(""));
    }
}
