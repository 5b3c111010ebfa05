package org.entregent.guide;

import java.time.Clock;
import java.time.Duration;
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
    private static final Duration REMINDED_AFTER = Duration.ofDays(30);
    private static final Duration REMINDED_FOR = Duration.ofDays(7);

    private final Transactions transactions;
    private final RegionService regions;
    private final SheetRepository sheets;
    private final SheetDesk desk;
    private final ChapterSheets chapters;
    private final SheetLetters letters;
    private final Clock clock;
    private final Period trust;

    SheetDueService(
            Transactions transactions,
            RegionService regions,
            SheetRepository sheets,
            SheetDesk desk,
            ChapterSheets chapters,
            SheetLetters letters,
            Clock clock,
            @Value("${entregent.guide.confirmed-for:12m}") Period trust) {
        this.transactions = transactions;
        this.regions = regions;
        this.sheets = sheets;
        this.desk = desk;
        this.chapters = chapters;
        this.letters = letters;
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
            remind(regionId);
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
        var locked = exchange.ask(sheets.lock(reference));
        var audience = letters.audience(exchange, reference, SheetAction.FALL_DUE, now);
        var current = locked.get().orElseThrow();
        var verified = current.verifiedOn();
        var isFresh = verified != null && !verified.isBefore(since);
        var transition = SheetTransition.find(SheetAction.FALL_DUE, current.status(), SheetActor.SYSTEM);
        if (isFresh || transition.isEmpty()) {
            return current;
        }
        var due = current.moved(transition.get().target(current.status()));
        var event = new SheetEvent(due, current.status(), Cause.bySystem(SheetAction.FALL_DUE, now));
        desk.put(exchange, event);
        letters.tell(exchange, event, audience.get());
        return due;
    }

    /**
     * A month after the request, once: the same letter to the same address is posted once, and remembered for longer than the days on
     * which a sheet is found here.
     */
    private void remind(int regionId) {
        var now = clock.instant();
        var latest = now.minus(REMINDED_AFTER);
        var due = transactions.unattended(
                List.of(regionId),
                exchange -> exchange.ask(sheets.listDueSince(regionId, latest.minus(REMINDED_FOR), latest))
                        .get());
        for (var id : due) {
            var reference = Reference.of(SheetPayloads.TYPE, regionId, id);
            transactions.unattended(List.of(regionId), exchange -> remind(exchange, reference, now));
        }
    }

    private Sheet remind(Exchange exchange, Reference reference, Instant now) {
        var locked = exchange.ask(sheets.lock(reference));
        var audience = letters.audience(exchange, reference, SheetAction.FALL_DUE, now);
        var sheet = locked.get().orElseThrow();
        if (sheet.status() == SheetStatus.NEEDS_UPDATE) {
            letters.remind(exchange, sheet, audience.get());
        }
        return sheet;
    }
}
