package org.entregent.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entregent.access.Transactions;
import org.entregent.graph.Reference;
import org.entregent.identity.Fingerprint;
import org.entregent.membership.ApplicationChangeService.Change;
import org.entregent.membership.ApplicationStep.Told;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/**
 * What applicants do by the link of their letters: they read what is said of them, confirm it, and take their application back. Who has
 * the link is the applicant.
 */
@Service
class ApplicantService {

    private static final Set<ApplicationActor> APPLICANT = EnumSet.of(ApplicationActor.APPLICANT);

    private final Transactions transactions;
    private final RegionService regions;
    private final ApplicationRepository applications;
    private final VoteRepository votes;
    private final PeopleRepository people;
    private final ApplicationChangeService changes;
    private final CloseVoteService closing;
    private final Clock clock;

    ApplicantService(
            Transactions transactions,
            RegionService regions,
            ApplicationRepository applications,
            VoteRepository votes,
            PeopleRepository people,
            ApplicationChangeService changes,
            CloseVoteService closing,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.applications = applications;
        this.votes = votes;
        this.people = people;
        this.changes = changes;
        this.closing = closing;
        this.clock = clock;
    }

    /** The application that a link opens; to look uses nothing up. */
    Optional<Application> find(Reference named, String secret) {
        return inRegion(
                named, secret, exchange -> locked(exchange, named, secret).get());
    }

    /** Said again it changes nothing. */
    Optional<Application> confirm(Reference named, String secret) {
        return inRegion(named, secret, exchange -> {
            var found = locked(exchange, named, secret).get();
            found.filter(application -> !application.isConfirmed())
                    .ifPresent(application -> confirm(exchange, application, now()));
            return found;
        });
    }

    Optional<Application> withdraw(Reference named, String secret) {
        return inRegion(named, secret, exchange -> {
            var locked = locked(exchange, named, secret);
            var vote = exchange.ask(votes.findOpen(named));
            var sponsor = exchange.ask(people.listSponsor(named));
            var found = locked.get();
            found.flatMap(application ->
                            ApplicationTransition.target(ApplicationAction.WITHDRAW, application.status(), APPLICANT))
                    .ifPresent(target -> {
                        var now = now();
                        var step = ApplicationStep.unsaid(ApplicationAction.WITHDRAW, Told.NOTHING, now);
                        changes.lead(exchange, new Change(found.get(), step, target, sponsor.get()));
                        vote.get().ifPresent(open -> closing.abandon(exchange, open, now));
                    });
            return found;
        });
    }

    private void confirm(Exchange exchange, Application application, Instant now) {
        ApplicationTransition.target(ApplicationAction.CONFIRM, application.status(), APPLICANT)
                .ifPresent(target -> {
                    var step = ApplicationStep.unsaid(ApplicationAction.CONFIRM, Told.NOTHING, now);
                    exchange.tell(applications.confirm(application, now));
                    changes.lead(exchange, new Change(application, step, target, List.of()));
                });
    }

    /** An id may name anything, a region that isn't there included. */
    private Optional<Application> inRegion(
            Reference named, String secret, Function<Exchange, Optional<Application>> work) {
        if (!ApplicantLink.isForm(secret) || !regions.listIds().contains(named.region())) {
            return Optional.empty();
        }
        return transactions.unattended(List.of(named.region()), work);
    }

    private Supplier<Optional<Application>> locked(Exchange exchange, Reference named, String secret) {
        var found = exchange.ask(applications.lock(named.region(), Fingerprint.of(secret)));
        return () -> found.get().filter(application -> application.id().equals(named.uuid()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
