package org.entregent.guide;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Says of sheets that nobody has confirmed for twelve months that they need to be looked through, and takes those of closed chapters
 * out. Several instances may do so side by side.
 */
@Service
class SheetDueService {

    private static final Logger LOG = LoggerFactory.getLogger(SheetDueService.class);

    private final Transactions transactions;
    private final RegionService regions;
    private final SheetRepository sheets;
    private final SheetDesk desk;
    private final ChapterSheets chapters;
    private final Clock clock;
    private final Period trust;

    SheetDueService(
            Transactions transactions,
            RegionService regions,
            SheetRepository sheets,
            SheetDesk desk,
            ChapterSheets chapters,
            Clock clock,
            @Value("${entregent.guide.confirmed-for:12m}") Period trust) {
        this.transactions = transactions;
        this.regions = regions;
        this.sheets = sheets;
        this.desk = desk;
        this.chapters = chapters;
        this.clock = clock;
        this.trust = trust;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void fallDue() {
        for (var regionId : regions.listIds()) {
            var due = fallDue(regionId);
            if (due > 0) {
                LOG.info("{} sheets of region {} need to be looked through", due, regionId);
            }
        }
    }

    private int fallDue(int regionId) {
        var now = clock.instant();
        var today = regions.get(regionId).day(now);
        transactions.unattended(List.of(regionId), exchange -> {
            exchange.tell(chapters.followClosed(regionId, today));
            return today;
        });
        var since = today.minus(trust);
        var count = 0;
        List<UUID> due;
        do {
            due = transactions.unattended(
                    List.of(regionId),
                    exchange -> exchange.ask(sheets.listDue(regionId, since)).get());
            for (var id : due) {
                var reference = Reference.of(SheetPayloads.TYPE, regionId, id);
                transactions.unattended(List.of(regionId), exchange -> fallDue(exchange, reference, since, now));
                count++;
            }
        } while (due.size() == SheetRepository.BATCH);
        return count;
    }

    /** Nothing when somebody was faster. */
    private Sheet fallDue(Exchange exchange, Reference reference, LocalDate since, Instant now) {
        var current = exchange.ask(sheets.lock(reference)).get().orElseThrow();
        var verified = current.verifiedOn();
        var isFresh = verified != null && !verified.isBefore(since);
        var transition = SheetTransition.find(SheetAction.FALL_DUE, current.status(), SheetActor.SYSTEM);
        if (isFresh || transition.isEmpty()) {
            return current;
        }
        var due = current.moved(transition.get().target(current.status()));
        desk.put(exchange, new SheetEvent(due, current.status(), Cause.bySystem(SheetAction.FALL_DUE, now)));
        return due;
    }
}
