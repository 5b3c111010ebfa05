package org.entregent.consultation;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.entregent.access.Transactions;
import org.entregent.consultation.ConsultationRepository.SheetAt;
import org.entregent.region.RegionService;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Counts what was done with public sheets, every few seconds: all of it in one transaction, so that no page waits for it. Several
 * instances do so side by side. Once a day has ended, it forgets who was counted.
 */
@Service
class CountingService {

    /** As many as one transaction counts. */
    static final int BATCH = 2_000;

    /** What was done just before midnight is counted by then, on every instance. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final ConsultationQueue queue;
    private final RobotAgents robots;
    private final ConsultationRepository repository;
    private final RegionService regions;
    private final Database database;
    private final Transactions transactions;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    CountingService(
            ConsultationQueue queue,
            RobotAgents robots,
            ConsultationRepository repository,
            RegionService regions,
            Database database,
            Transactions transactions,
            Clock clock) {
        this.queue = queue;
        this.robots = robots;
        this.repository = repository;
        this.regions = regions;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whatever waits. While the database is away, it goes on waiting. */
    @Scheduled(initialDelay = 3, fixedRate = 3, timeUnit = TimeUnit.SECONDS)
    void count() {
        if (turn.tryLock()) {
            countInTurn();
        }
    }

    /** When the application stops, nothing is left behind. */
    @PreDestroy
    void stop() {
        turn.lock();
        countInTurn();
    }

    /** What a day knew of people does not outlive it by more than two minutes. Instances may do so side by side. */
    @Scheduled(initialDelay = 1, fixedRate = 1, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var now = clock.instant();
        var byDay = regions.listIds().stream().collect(Collectors.groupingBy(regionId -> current(regionId, now)));
        byDay.forEach((day, regionIds) -> transactions.unattended(regionIds, exchange -> {
            exchange.tell(repository.forgetVisitors(regionIds, day));
            exchange.tell(repository.forgetSalts(regionIds, day));
            return day;
        }));
    }

    private void countInTurn() {
        try {
            List<Consulted> batch;
            do {
                batch = queue.take(BATCH);
                count(batch);
            } while (batch.size() == BATCH);
        } finally {
            turn.unlock();
        }
    }

    /** What can't be counted waits on. */
    private void count(List<Consulted> batch) {
        var people = batch.stream()
                .filter(consulted -> !robots.include(consulted.agent()))
                .toList();
        if (people.isEmpty()) {
            return;
        }
        try {
            write(people);
        } catch (RuntimeException failure) {
            queue.addAgain(people);
            throw failure;
        }
    }

    private void write(List<Consulted> people) {
        var slugs = people.stream().map(Consulted::slug).distinct().toList();
        var sheets = database.ask(repository.findSheets(slugs));
        var visits = people.stream()
                .flatMap(consulted -> Optional.ofNullable(sheets.get(consulted.slug()))
                        .map(sheet -> new Visited(consulted, where(consulted, sheet)))
                        .stream())
                .toList();
        if (!visits.isEmpty()) {
            var regionIds =
                    visits.stream().map(visit -> visit.where().regionId()).collect(Collectors.toSet());
            transactions.unattended(regionIds, exchange -> write(exchange, visits));
        }
    }

    private List<CountedDeed> write(Exchange exchange, List<Visited> visits) {
        var salts = salts(exchange, openDays(visits));
        var deeds = visits.stream()
                .map(visit -> CountedDeed.of(
                        visit, Optional.ofNullable(salts.get(visit.where().ofGuide()))))
                .toList();
        var isNew =
                exchange.ask(repository.addVisitors(CountedDeed.days(deeds))).get();
        var sums = CountedDeed.sums(deeds, isNew);
        if (!sums.isEmpty()) {
            exchange.tell(repository.addToSheets(sums));
            exchange.tell(repository.addToGuides(CountedDeed.ofGuides(sums)));
        }
        return deeds;
    }

    /** Of these days alone; each has one from now on. */
    private Map<GuideDay, byte[]> salts(Exchange exchange, SortedSet<GuideDay> days) {
        days.forEach(day -> exchange.tell(repository.addSalt(day, VisitorToken.salt())));
        var regionIds = days.stream().map(GuideDay::regionId).distinct().toList();
        var salts = exchange.ask(repository.listSalts(regionIds)).get();
        return days.stream()
                .collect(Collectors.toMap(day -> day, day -> Objects.requireNonNull(salts.get(day), "a salt")));
    }

    /** Days whose salts are not to be forgotten yet. */
    private SortedSet<GuideDay> openDays(List<Visited> visits) {
        var now = clock.instant();
        return visits.stream()
                .map(visit -> visit.where().ofGuide())
                .filter(day -> !day.day().isBefore(current(day.regionId(), now)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SheetDay where(Consulted consulted, SheetAt sheet) {
        return new SheetDay(
                sheet.regionId(),
                sheet.networkId(),
                regions.get(sheet.regionId()).day(consulted.at()));
    }

    /** The oldest day of a region that still knows its people. */
    private LocalDate current(int regionId, Instant now) {
        return regions.get(regionId).day(now.minus(GRACE));
    }
}
