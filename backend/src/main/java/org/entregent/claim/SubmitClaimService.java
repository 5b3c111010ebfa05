package org.entregent.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.access.Transactions;
import org.entregent.claim.Claim.Claimant;
import org.entregent.claim.ClaimRepository.Sites;
import org.entregent.guide.OwnedSheet;
import org.entregent.guide.SheetOwners;
import org.entregent.identity.Fingerprint;
import org.entregent.identity.RandomSecret;
import org.entregent.page.Visit;
import org.entregent.statement.Exchange;
import org.entregent.stranger.StrangerLimits;
import org.entregent.stranger.StrangerProof.Accepted;
import org.springframework.stereotype.Service;

/**
 * Takes claims in. Whoever claims learns what comes next from a letter alone: the page says the same to everybody, whether anybody
 * keeps the sheet or has an account.
 */
@Service
class SubmitClaimService {

    private static final Duration LINK_LIFE = Duration.ofDays(3);

    private final Transactions transactions;
    private final StrangerLimits limits;
    private final SheetOwners owners;
    private final ClaimRepository repository;
    private final ClaimLetters letters;
    private final Clock clock;

    /** A link that is sent: what stands in it, and what is kept of that. */
    private record Link(String secret, String hash, Instant endsAt) {}

    /**
     * What somebody sent.
     *
     * @param form by which it is taken once, however often it is sent
     */
    record Submitted(ClaimedNetwork network, Claimant claimant, Accepted form) {}

    /** What the rules need to know. */
    private record Asked(
            Supplier<Boolean> isFirst,
            Supplier<Optional<OwnedSheet>> sheet,
            Supplier<Optional<Sites>> sites,
            Supplier<Boolean> isShared,
            Supplier<Optional<Claim>> open) {}

    /** A claim of a sheet that can be claimed, at some moment. */
    private record Case(Exchange exchange, OwnedSheet owned, ClaimedNetwork network, Instant now) {}

    SubmitClaimService(
            Transactions transactions,
            StrangerLimits limits,
            SheetOwners owners,
            ClaimRepository repository,
            ClaimLetters letters,
            Clock clock) {
        this.transactions = transactions;
        this.limits = limits;
        this.owners = owners;
        this.repository = repository;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @return whether the sheet can be claimed at all
     * @throws org.entregent.stranger.TooManyStrangers when no more is taken today
     */
    boolean submit(Visit visit, Submitted submitted) {
        var network = submitted.network();
        return transactions.unattended(List.of(network.sheet().region()), exchange -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var asked = ask(exchange, visit, submitted, now);
            if (!asked.isFirst().get()) {
                return true;
            }
            var owned = asked.sheet().get().filter(found -> found.canBeKept() && found.isPublic());
            owned.ifPresent(found -> take(new Case(exchange, found, network, now), asked, submitted));
            return owned.isPresent();
        });
    }

    private Asked ask(Exchange exchange, Visit visit, Submitted submitted, Instant now) {
        var sheet = submitted.network().sheet();
        var email = submitted.claimant().email();
        return new Asked(
                limits.admit(exchange, submitted.form(), ClaimLimits.of(visit, sheet.uuid(), email.folded())),
                owners.lock(exchange, sheet, now),
                exchange.ask(repository.findSites(sheet)),
                exchange.ask(repository.isShared(sheet, OwnDomain.domain(email))),
                exchange.ask(repository.lockOpen(sheet, email)));
    }

    private void take(Case claimed, Asked asked, Submitted submitted) {
        var former = asked.open().get();
        var email = submitted.claimant().email();
        if (claimed.owned().isKeptAt(email)) {
            owners.welcomeAgain(claimed.exchange(), claimed.owned(), email, claimed.now());
        } else if (former.isPresent()) {
            renew(claimed, former.get());
        } else {
            begin(claimed, claim(asked, submitted));
        }
    }

    private static Claim claim(Asked asked, Submitted submitted) {
        var claimant = submitted.claimant();
        var sites = asked.sites().get().orElseGet(() -> new Sites(null, null));
        var isOwn =
                !asked.isShared().get() && OwnDomain.includes(claimant.email(), sites.website(), sites.contactEmail());
        var sheet = submitted.network().sheet();
        var id = submitted.form().id();
        return new Claim(sheet.region(), id, sheet.uuid(), ClaimStatus.WAITING, claimant, isOwn, false, null, null);
    }

    private void begin(Case claimed, Claim claim) {
        var exchange = claimed.exchange();
        if (claim.isOwnDomain() && claimed.owned().owners().isEmpty()) {
            var link = link(claimed.now());
            exchange.tell(repository.insert(claim.mailed(link.hash(), link.endsAt()), claimed.now()));
            send(claimed, claim, link);
        } else {
            exchange.tell(repository.insert(claim, claimed.now()));
            letters.tellWaiting(exchange, claim, claimed.owned());
            letters.tellOwners(exchange, claim, claimed.owned());
        }
    }

    /** Whoever asks again has perhaps not got the letter; an editor needs nothing twice. */
    private void renew(Case claimed, Claim former) {
        if (former.status() == ClaimStatus.MAILED) {
            var link = link(claimed.now());
            claimed.exchange().tell(repository.renew(former, link.hash(), link.endsAt()));
            send(claimed, former, link);
        }
    }

    private void send(Case claimed, Claim claim, Link link) {
        letters.sendLink(
                claimed.exchange(),
                claim.mailed(link.hash(), link.endsAt()),
                claimed.owned(),
                ClaimProofPage.path(claimed.network(), link.secret()));
    }

    private static Link link(Instant now) {
        var secret = RandomSecret.make();
        return new Link(secret, Fingerprint.of(secret), now.plus(LINK_LIFE));
    }
}
