package org.entregent.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.entregent.access.Transactions;
import org.entregent.guide.OwnedSheet;
import org.entregent.guide.SheetOwners;
import org.entregent.guide.SheetOwners.Reason;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.identity.Fingerprint;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/**
 * Takes the proof that somebody reads the mail of an address of the network's own domain. Whoever presses the button gets nothing by
 * it: the sheet goes to the account of that address, to which another letter goes.
 */
@Service
class ProveClaimService {

    /** 256 bits in base64. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Transactions transactions;
    private final ClaimRepository repository;
    private final SheetOwners owners;
    private final Accounts accounts;
    private final ClaimLetters letters;
    private final Clock clock;

    /** What came of it. */
    enum Outcome {
        /** The sheet is theirs. */
        PROVEN,
        /** An editor decides: somebody keeps the sheet by now. */
        WAITING,
        /** The link is late, was used, or never was one. */
        ENDED
    }

    ProveClaimService(
            Transactions transactions,
            ClaimRepository repository,
            SheetOwners owners,
            Accounts accounts,
            ClaimLetters letters,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.owners = owners;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether the link opens something; to look uses nothing up. */
    boolean isGood(ClaimedNetwork network, String secret) {
        var region = network.sheet().region();
        return FORM.matcher(secret).matches()
                && transactions.unattended(
                        List.of(region),
                        exchange -> find(exchange, network, secret).get().isPresent());
    }

    Outcome prove(ClaimedNetwork network, String secret) {
        if (!FORM.matcher(secret).matches()) {
            return Outcome.ENDED;
        }
        var region = network.sheet().region();
        return transactions.unattended(List.of(region), exchange -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var claim = find(exchange, network, secret);
            var sheet = owners.lock(exchange, network.sheet(), now);
            return claim.get()
                    .flatMap(found ->
                            sheet.get().filter(OwnedSheet::canBeKept).map(owned -> prove(exchange, found, owned, now)))
                    .orElse(Outcome.ENDED);
        });
    }

    private Supplier<Optional<Claim>> find(Exchange exchange, ClaimedNetwork network, String secret) {
        var found = exchange.ask(repository.lock(network.sheet().region(), Fingerprint.of(secret)));
        return () -> found.get()
                .filter(claim -> claim.networkId().equals(network.sheet().uuid()))
                .filter(claim -> claim.isGood(clock.instant()));
    }

    private Outcome prove(Exchange exchange, Claim claim, OwnedSheet owned, Instant now) {
        var claimant = claim.claimant();
        var isClosed = owners.isClosed(exchange, claimant.email());
        var account = accounts.findOrMake(exchange, claimant.email(), claimant.name(), claimant.language());
        if (isClosed.get() || isKeptByOthers(owned, account.get())) {
            move(exchange, claim, ClaimAction.DEFER, now);
            letters.tellWaiting(exchange, claim, owned);
            letters.tellOwners(exchange, claim, owned);
            return Outcome.WAITING;
        }
        move(exchange, claim, ClaimAction.PROVE, now);
        if (!owned.isKeptBy(account.get().id())) {
            owners.grant(exchange, owned, account.get(), Reason.proof(now));
        }
        return Outcome.PROVEN;
    }

    private static boolean isKeptByOthers(OwnedSheet owned, Account account) {
        return !owned.owners().isEmpty() && !owned.isKeptBy(account.id());
    }

    private void move(Exchange exchange, Claim claim, ClaimAction action, Instant now) {
        var target = ClaimTransition.target(action, claim.status()).orElseThrow();
        exchange.tell(repository.answer(claim, target, now));
    }
}
