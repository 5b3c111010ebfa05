package org.entregent.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.chapter.ChapterSubscriber;
import org.entregent.graph.Reference;
import org.entregent.meeting.MeetingDecision.Circumstances;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Plans chapters' meetings some weeks ahead, and ends those that were left open. Several instances may do so side by side. */
@Service
class PlanMeetingsService implements ChapterSubscriber {

    private static final Period AHEAD = Period.ofWeeks(10);
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final RegionService regions;
    private final PlanRepository plans;
    private final MeetingRepository meetings;
    private final MeetingChangeService changes;
    private final Clock clock;

    PlanMeetingsService(
            Transactions transactions,
            RegionService regions,
            PlanRepository plans,
            MeetingRepository meetings,
            MeetingChangeService changes,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.plans = plans;
        this.meetings = meetings;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void extend() {
        var now = clock.instant();
        for (var regionId : regions.listIds()) {
            var today = regions.get(regionId).day(now);
            transactions.unattended(List.of(regionId), exchange -> {
                exchange.tell(plans.planAll(regionId, today, today.plus(AHEAD)));
                return regionId;
            });
            endLeftOpen(regionId, now);
        }
    }

    /** A chapter that begins has meetings at once, and one that moves says at once when they are. */
    @Override
    public void onChange(Exchange exchange, Reference chapter) {
        var today = regions.get(chapter.region()).day(clock.instant());
        exchange.tell(plans.plan(chapter, today, today.plus(AHEAD)));
    }

    private void endLeftOpen(int regionId, Instant now) {
        var today = regions.get(regionId).day(now);
        var open = transactions.unattended(
                List.of(regionId),
                exchange -> exchange.ask(meetings.listLeftOpen(regionId, today, BATCH))
                        .get());
        for (var meeting : open) {
            transactions.unattended(List.of(regionId), exchange -> end(exchange, meeting, now));
        }
    }

    /** Nothing when somebody was faster. */
    private Meeting end(Exchange exchange, Meeting left, Instant now) {
        var reference = MeetingPayloads.reference(left.regionId(), left.id());
        var current = exchange.ask(meetings.lock(reference)).get().orElseThrow();
        var at = new Circumstances(regions.get(left.regionId()).day(now), 0);
        var system = EnumSet.of(MeetingActor.SYSTEM);
        if (MeetingDecision.decide(current, MeetingAction.END, system, at) instanceof MeetingDecision.Moved moved) {
            var step = new MeetingStep(UUID.randomUUID(), MeetingAction.END, null, null, null, now);
            changes.lead(exchange, current, step, moved.to());
        }
        return current;
    }
}
