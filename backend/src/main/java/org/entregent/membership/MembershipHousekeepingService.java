package org.entregent.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entregent.access.Transactions;
import org.entregent.graph.Reference;
import org.entregent.member.SeatService;
import org.entregent.membership.ApplicationChangeService.Change;
import org.entregent.membership.ApplicationStep.Told;
import org.entregent.membership.CloseVoteService.Moment;
import org.entregent.membership.CloseVoteService.OpenVote;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What time does to applications: votes close, the committee is reminded, seats that were held for too long are open, nothing is left
 * lying, and what is said of persons is forgotten. Instances may do so side by side.
 */
@Service
class MembershipHousekeepingService {

    /** Before a vote's last day. */
    private static final Period REMINDING = Period.ofDays(2);
    /** Nobody did anything: somebody has forgotten. */
    private static final Period IDLE = Period.ofMonths(6);
    /** What is said of persons, once an application came to its end. */
    private static final Period KEPT = Period.ofMonths(12);

    private static final int BATCH = 50;

    private final Transactions transactions;
    private final RegionService regions;
    private final ApplicationRepository applications;
    private final ApplicationEventRepository events;
    private final RefereeRepository referees;
    private final VoteRepository votes;
    private final BallotRepository ballots;
    private final PeopleRepository people;
    private final SeatService seats;
    private final ApplicationChangeService changes;
    private final CloseVoteService closing;
    private final ApplicationLetters letters;
    private final Clock clock;

    MembershipHousekeepingService(
            Transactions transactions,
            RegionService regions,
            ApplicationRepository applications,
            ApplicationEventRepository events,
            RefereeRepository referees,
            VoteRepository votes,
            BallotRepository ballots,
            PeopleRepository people,
            SeatService seats,
            ApplicationChangeService changes,
            CloseVoteService closing,
            ApplicationLetters letters,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.applications = applications;
        this.events = events;
        this.referees = referees;
        this.votes = votes;
        this.ballots = ballots;
        this.people = people;
        this.seats = seats;
        this.changes = changes;
        this.closing = closing;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 17, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        var now = clock.instant();
        for (var regionId : regions.listIds()) {
            closeVotes(regionId, now);
            remind(regionId, now);
            transactions.unattended(List.of(regionId), exchange -> tidy(exchange, regionId, now));
        }
    }

    private int tidy(Exchange exchange, int regionId, Instant now) {
        var today = regions.get(regionId).day(now);
        seats.freeLapsed(exchange, regionId, now);
        for (var idle : exchange.ask(applications.lockIdle(regionId, before(now, IDLE), today, BATCH))
                .get()) {
            expire(exchange, idle, now);
        }
        exchange.tell(applications.erase(regionId, before(now, KEPT), now));
        exchange.tell(events.eraseNotes(regionId));
        exchange.tell(referees.erase(regionId));
        return regionId;
    }

    private void expire(Exchange exchange, Application idle, Instant now) {
        var system = EnumSet.of(ApplicationActor.SYSTEM);
        var target = ApplicationTransition.target(ApplicationAction.EXPIRE, idle.status(), system)
                .orElseThrow();
        var vote = exchange.ask(votes.findOpen(idle.reference()));
        var sponsor = exchange.ask(people.listSponsor(idle.reference()));
        var step = ApplicationStep.unsaid(ApplicationAction.EXPIRE, Told.NOTHING, now);
        changes.lead(exchange, new Change(idle, step, target, sponsor.get()));
        vote.get().ifPresent(open -> closing.abandon(exchange, open, now));
    }

    private void closeVotes(int regionId, Instant now) {
        var today = regions.get(regionId).day(now);
        for (var id : list(
                regionId,
                exchange -> exchange.ask(votes.listDue(regionId, today)).get())) {
            transactions.unattended(List.of(regionId), exchange -> close(exchange, reference(regionId, id), now));
        }
    }

    /** Nothing when somebody was faster. */
    private Reference close(Exchange exchange, Reference reference, Instant now) {
        var locked = exchange.ask(applications.lock(reference));
        var open = exchange.ask(votes.findOpen(reference));
        var sponsor = exchange.ask(people.listSponsor(reference));
        var today = regions.get(reference.region()).day(now);
        var application = locked.get();
        if (application.isPresent()
                && open.get().filter(vote -> vote.isOver(today)).isPresent()) {
            var vote = open.get().get();
            var count = exchange.ask(ballots.tally(vote)).get();
            closing.settle(
                    exchange, new OpenVote(application.get(), vote, sponsor.get()), count, new Moment(now, true));
        }
        return reference;
    }

    private void remind(int regionId, Instant now) {
        var today = regions.get(regionId).day(now);
        var soon = today.plus(REMINDING);
        for (var id : list(
                regionId,
                exchange ->
                        exchange.ask(votes.listToRemind(regionId, today, soon)).get())) {
            transactions.unattended(List.of(regionId), exchange -> remind(exchange, reference(regionId, id), now));
        }
    }

    private Reference remind(Exchange exchange, Reference reference, Instant now) {
        var locked = exchange.ask(applications.lock(reference));
        var open = exchange.ask(votes.findOpen(reference));
        if (locked.get().isPresent() && open.get().isPresent()) {
            var vote = open.get().get();
            var silent = exchange.ask(votes.listSilent(vote)).get();
            var recipients = exchange.ask(people.listRecipients(reference.region(), silent));
            exchange.tell(votes.remind(vote, now));
            letters.remind(exchange, locked.get().get(), vote.endsOn(), recipients.get());
        }
        return reference;
    }

    private List<UUID> list(int regionId, Function<Exchange, List<UUID>> question) {
        return transactions.unattended(List.of(regionId), question);
    }

    private static Reference reference(int regionId, UUID id) {
        return Reference.of(Application.TYPE, regionId, id);
    }

    private static Instant before(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }
}
