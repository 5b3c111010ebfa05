package org.entregent.dues;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.dues.StandingChangeService.Change;
import org.entregent.dues.StandingRepository.Batch;
import org.entregent.dues.StandingStep.Told;
import org.entregent.graph.Reference;
import org.entregent.policy.DuesPolicy;
import org.entregent.policy.InForce;
import org.entregent.policy.Policies;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What time does to memberships: dues fall late, leave begins and ends, renewals open. Each step is a transaction of its own, which looks
 * again at what it locked: instances may do so side by side, and whoever is stopped leaves nothing half done.
 */
@Service
class DuesClockService {

    private static final int BATCH = 200;

    private final Transactions transactions;
    private final RegionService regions;
    private final Policies policies;
    private final StandingRepository standings;
    private final RecipientRepository recipients;
    private final StandingChangeService changes;
    private final Clock clock;

    private record Due(InForce<DuesPolicy> policy, List<UUID> memberIds) {}

    DuesClockService(
            Transactions transactions,
            RegionService regions,
            Policies policies,
            StandingRepository standings,
            RecipientRepository recipients,
            StandingChangeService changes,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.policies = policies;
        this.standings = standings;
        this.recipients = recipients;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 21, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void advance() {
        var now = clock.instant();
        for (var regionId : regions.listIds()) {
            advance(regionId, now);
        }
    }

    private void advance(int regionId, Instant now) {
        var batch = Batch.first(BATCH);
        while (true) {
            var due = list(regionId, now, batch);
            for (var memberId : due.memberIds()) {
                transactions.unattended(
                        List.of(regionId),
                        exchange -> advance(exchange, Reference.of("Member", regionId, memberId), due.policy(), now));
            }
            if (due.memberIds().size() < BATCH) {
                return;
            }
            batch = batch.after(due.memberIds().getLast());
        }
    }

    private Due list(int regionId, Instant now, Batch batch) {
        var today = regions.get(regionId).day(now);
        return transactions.unattended(List.of(regionId), exchange -> {
            var policy = exchange.ask(policies.dues(regionId, today)).get();
            var found = exchange.ask(standings.listDue(regionId, policy.rules(), today, batch));
            return new Due(policy, found.get());
        });
    }

    /** Nothing when somebody was faster. */
    private Reference advance(Exchange exchange, Reference member, InForce<DuesPolicy> policy, Instant now) {
        var locked = exchange.ask(standings.lock(member));
        var recipient = exchange.ask(recipients.find(member));
        var today = regions.get(member.region()).day(now);
        var at = new StandingDecision.Clock(policy.rules(), today);
        if (locked.get().isPresent()) {
            var standing = locked.get().get();
            var action = action(standing, policy.rules(), today);
            if (action.isPresent()) {
                var step = StandingStep.ofTime(action.get(), told(standing, action.get(), today), now);
                if (StandingDecision.decide(standing, step, StandingActor.SYSTEM, at)
                        instanceof StandingDecision.Moved moved) {
                    var change = new Change(standing, moved.after(), step, policy.version(), recipient.get());
                    changes.keep(exchange, change, today);
                }
            }
        }
        return member;
    }

    private static Optional<StandingAction> action(Standing standing, DuesPolicy rules, LocalDate today) {
        return DuesClock.step(standing, rules, today)
                .or(() -> DuesClock.opensRenewal(standing, rules, today)
                        ? Optional.of(StandingAction.OPEN_RENEWAL)
                        : Optional.empty());
    }

    private static Told told(Standing standing, StandingAction action, LocalDate today) {
        var absence = standing.absence();
        var until = action == StandingAction.BEGIN_ABSENCE && absence != null ? absence.until() : null;
        return new Told(today, until, null, null, null);
    }
}
