package org.entregent.visitor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entregent.access.Transactions;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.entregent.visitor.VisitorLetters.DeskNews;
import org.entregent.visitor.VisitorStep.By;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Says what is to be said to visitors and officers without anybody's doing. Instances may do so side by side, and each of them may die at
 * any moment: a letter is posted in the transaction that writes down that it was, so that it is posted once.
 */
@Service
class VisitorTimerService {

    /** No letter of a day comes earlier. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    /** Officers are told of meetings since then. */
    private static final Period FOLLOWED = Period.ofDays(7);
    /** Whoever has not answered a week after the meeting doesn't. */
    private static final Period UNANSWERED = Period.ofDays(7);
    /** How long a visitor is known after their last step and their meeting. */
    private static final Period KNOWN = Period.ofMonths(12);

    private final Transactions transactions;
    private final RegionService regions;
    private final DueRepository due;
    private final VisitRepository repository;
    private final ForgetRepository forgetting;
    private final VisitorChangeService changes;
    private final VisitorLetters letters;
    private final Clock clock;

    VisitorTimerService(
            Transactions transactions,
            RegionService regions,
            DueRepository due,
            VisitRepository repository,
            ForgetRepository forgetting,
            VisitorChangeService changes,
            VisitorLetters letters,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.due = due;
        this.repository = repository;
        this.forgetting = forgetting;
        this.changes = changes;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whose meeting moves or is called off hears of it soon. */
    @Scheduled(initialDelay = 3, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tellOfMeetings() {
        for (var regionId : regions.listIds()) {
            var today = now(regionId).toLocalDate();
            transactions.unattended(List.of(regionId), exchange -> {
                for (var told : exchange.ask(due.listToTell(regionId, today)).get()) {
                    letters.moved(exchange, told.visitor(), told.meetingVersion());
                    exchange.tell(due.tell(told.visitor()));
                }
                return regionId;
            });
        }
    }

    /** Two working days ahead visitors are reminded, and officers on the day after. */
    @Scheduled(initialDelay = 7, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void remind() {
        for (var regionId : regions.listIds()) {
            var now = now(regionId);
            if (!now.toLocalTime().isBefore(MORNING)) {
                transactions.unattended(List.of(regionId), exchange -> remind(exchange, regionId, now.toLocalDate()));
                transactions.unattended(List.of(regionId), exchange -> followUp(exchange, regionId, now.toLocalDate()));
            }
        }
    }

    /** Nobody is expected, or known, for ever. */
    @Scheduled(initialDelay = 21, fixedDelay = 120, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        for (var regionId : regions.listIds()) {
            transactions.unattended(List.of(regionId), exchange -> lapse(exchange, regionId));
            transactions.unattended(List.of(regionId), exchange -> forget(exchange, regionId));
        }
    }

    private int remind(Exchange exchange, int regionId, LocalDate today) {
        for (var visitor : exchange.ask(due.listToRemind(regionId, today, Reminder.latest(today)))
                .get()) {
            letters.reminder(exchange, visitor);
            exchange.tell(due.remind(visitor));
        }
        return regionId;
    }

    /** The same letter to the same address is posted once, whichever instance looks and however often. */
    private int followUp(Exchange exchange, int regionId, LocalDate today) {
        for (var followed : exchange.ask(due.listToFollowUp(regionId, today, today.minus(FOLLOWED)))
                .get()) {
            var meeting = followed.meeting();
            var chapter = VisitorPayloads.chapter(regionId, meeting.chapterId());
            var officers =
                    exchange.ask(repository.listWelcoming(chapter, today)).get();
            letters.followUp(
                    exchange,
                    new DeskNews(meeting.id(), chapter, meeting.chapterName(), meeting.venue(), followed.number()),
                    officers);
        }
        return regionId;
    }

    private int lapse(Exchange exchange, int regionId) {
        var before = now(regionId).toLocalDate().minus(UNANSWERED);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var visitor : exchange.ask(due.listLapsed(regionId, before)).get()) {
            var step = VisitorStep.of(VisitorAction.CANCEL, By.SYSTEM, at);
            VisitorTransition.target(step.action(), visitor.status(), VisitorActor.SYSTEM)
                    .ifPresent(target -> changes.lead(exchange, visitor, visitor.after(step, target), step));
        }
        return regionId;
    }

    private int forget(Exchange exchange, int regionId) {
        var now = clock.instant();
        var before =
                now(regionId).minus(KNOWN).atZone(regions.get(regionId).zone()).toInstant();
        exchange.tell(forgetting.forgetOldNotes(regionId, before));
        exchange.tell(forgetting.forgetOld(regionId, before, now));
        return regionId;
    }

    private LocalDateTime now(int regionId) {
        return LocalDateTime.ofInstant(clock.instant(), regions.get(regionId).zone());
    }
}
