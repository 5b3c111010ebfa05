package org.entregent.sheetimport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.graph.Outage;
import org.entregent.graph.Reference;
import org.entregent.region.RegionService;
import org.entregent.sheetimport.SheetImportRepository.GoingOn;
import org.entregent.statement.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with imports that are being written or taken back, on whichever instance looks first: how far one is stands in its rows, and
 * each few hundred sheets are a transaction. So an instance that ends leaves nothing half done, and another one, or the same one when it
 * is back, goes on.
 */
@Component
class SheetImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(SheetImportWork.class);

    private final Transactions transactions;
    private final RegionService regions;
    private final SheetImportRepository imports;
    private final ImportCallRepository calls;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1);

    SheetImportWork(
            Transactions transactions,
            RegionService regions,
            SheetImportRepository imports,
            ImportCallRepository calls,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.imports = imports;
        this.calls = calls;
        this.clock = clock;
    }

    /** At a rate, since each look is then a task of its own, and no other timer waits for a long one. */
    @Scheduled(initialDelay = 5, fixedRate = 2, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        if (!turn.tryAcquire()) {
            return;
        }
        try {
            var all = regions.listIds();
            var goingOn = transactions.unattended(
                    all, exchange -> exchange.ask(imports.listGoingOn()).get());
            goingOn.forEach(this::finish);
        } finally {
            turn.release();
        }
    }

    private void finish(GoingOn one) {
        try {
            var isLast = false;
            while (!isLast) {
                isLast = step(one);
            }
        } catch (RuntimeException failure) {
            // No fault of the import's: it goes on when the database is back.
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("The import {} could not go on", one.reference(), failure);
            transactions.unattended(List.of(one.reference().region()), exchange -> {
                exchange.tell(imports.failed(one.reference()));
                return one;
            });
        }
    }

    private boolean step(GoingOn one) {
        var reference = one.reference();
        var now = clock.instant();
        var question = switch (one.state()) {
            case APPLYING ->
                calls.apply(reference, now, regions.get(reference.region()).day(now));
            case UNDOING -> calls.undo(reference, now);
            case READ, DISCARDED, APPLIED, UNDONE ->
                throw new IllegalArgumentException(one.state() + " goes nowhere by itself");
        };
        return transactions.unattended(List.of(reference.region()), exchange -> {
            var isLast = exchange.ask(question).get();
            if (isLast) {
                show(exchange, reference);
            }
            return isLast;
        });
    }

    /** The public sees all of it at once, though no statement may take as long as that takes. */
    private void show(Exchange exchange, Reference reference) {
        var shown = Optional.of(0);
        while (shown.isPresent()) {
            shown = exchange.ask(calls.show(reference, shown.get())).get();
        }
    }
}
