package org.entregent.claim;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.claim.ClaimInputs.AcceptClaimInput;
import org.entregent.claim.ClaimInputs.RefuseClaimInput;
import org.entregent.claim.ClaimPayloads.ClaimAlreadyDecided;
import org.entregent.claim.ClaimPayloads.ClaimPayload;
import org.entregent.claim.ClaimPayloads.SheetNotClaimable;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.guide.OwnedSheet;
import org.entregent.guide.SheetOwners;
import org.entregent.guide.SheetOwners.Reason;
import org.entregent.identity.Accounts;
import org.entregent.identity.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What editors of a guide make of claims. */
@Service
class DecideClaimService {

    private static final int MOST_NOTE = 1_000;
    private static final String CLAIM_ID = "claimId";
    private static final CommandKind<ClaimPayload> DECIDING =
            CommandKind.of(Permission.GUIDE_EDIT, ClaimPayload::refused).knownBy("commandId", "claim_command_key");

    private final Commands commands;
    private final ClaimRepository repository;
    private final SheetOwners owners;
    private final Accounts accounts;
    private final ClaimLetters letters;

    private interface Deed {
        void on(Command command, Claim claim, Supplier<OwnedSheet> sheet);
    }

    private record Asked(Reference claim, UUID commandId, String said, ClaimAction action) {

        String digest() {
            return Fingerprint.of(action + " " + said);
        }
    }

    DecideClaimService(
            Commands commands,
            ClaimRepository repository,
            SheetOwners owners,
            Accounts accounts,
            ClaimLetters letters) {
        this.commands = commands;
        this.repository = repository;
        this.owners = owners;
        this.accounts = accounts;
        this.letters = letters;
    }

    ClaimPayload accept(AcceptClaimInput input) {
        return commands.run(DECIDING, command -> {
            var asked = new Asked(
                    claim(command.check(), input.claimId()), input.commandId(), input.toString(), ClaimAction.ACCEPT);
            return decide(command, asked, null, this::give);
        });
    }

    ClaimPayload refuse(RefuseClaimInput input) {
        return commands.run(DECIDING, command -> {
            var check = command.check();
            var note = check.text(input.note(), MOST_NOTE, "note");
            var asked =
                    new Asked(claim(check, input.claimId()), input.commandId(), input.toString(), ClaimAction.REFUSE);
            return decide(
                    command,
                    asked,
                    note,
                    (given, claim, sheet) -> letters.tellRefused(given.exchange(), claim, sheet.get(), note));
        });
    }

    private ClaimPayload decide(Command command, Asked asked, @Nullable String note, Deed deed) {
        var reference = asked.claim();
        if (!command.viewer().mayWholly(Permission.GUIDE_EDIT, reference.region())) {
            throw notFound();
        }
        command.open(List.of(reference.region()));
        var exchange = command.exchange();
        var former = exchange.ask(repository.findDigest(reference.region(), asked.commandId()));
        var locked = exchange.ask(repository.lock(reference));
        var claim = locked.get().orElseThrow(DecideClaimService::notFound);
        if (command.repeated(former.get(), asked.digest()::equals).isEmpty()) {
            var status = ClaimTransition.target(asked.action(), claim.status())
                    .orElseThrow(() -> new RefusedException(ClaimAlreadyDecided.as(claim.status())));
            var sheet = owners.lock(exchange, claim.sheet(), command.now());
            deed.on(command, claim, () -> sheet.get().orElseThrow(DecideClaimService::notFound));
            var editor = command.viewer().accountId().orElseThrow();
            exchange.tell(repository.decide(
                    claim, new Decision(status, editor, asked.commandId(), asked.digest(), note, command.now())));
        }
        return ClaimPayload.of(reference);
    }

    /** To whoever reads the mail of the claim's address: they come in by a letter that goes there. */
    private void give(Command command, Claim claim, Supplier<OwnedSheet> locked) {
        var exchange = command.exchange();
        var claimant = claim.claimant();
        var isClosed = owners.isClosed(exchange, claimant.email());
        var account = accounts.findOrMake(exchange, claimant.email(), claimant.name(), claimant.language());
        var sheet = locked.get();
        if (!sheet.canBeKept() || isClosed.get()) {
            throw new RefusedException(sheet.canBeKept() ? SheetNotClaimable.closed() : SheetNotClaimable.merged());
        }
        if (!sheet.isKeptBy(account.get().id())) {
            owners.grant(exchange, sheet, account.get(), Reason.editor(command));
        }
    }

    private static Reference claim(InputCheck check, String id) {
        var found = check.node(Claim.TYPE, id, CLAIM_ID);
        check.finish();
        return found.orElseThrow();
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at(CLAIM_ID));
    }
}
