package org.entregent.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.visitor.VisitorSamples.email;
import static org.entregent.visitor.VisitorSamples.inviting;
import static org.entregent.visitor.VisitorSamples.step;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is said without anybody's doing is said once, however many instances look, and nobody is known for ever. */
@ApplicationTest
@DemonstrationData
class VisitorTimersTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    VisitorTimerService timers;

    Verbs president;
    String meeting = "";
    String email = "";

    @BeforeEach
    void meet() {
        president = new Verbs(graphQl.as(Cast.PRESIDENT));
        var soon = LocalDate.ofInstant(TestClock.now(), PARIS).plusDays(7);
        meeting = VisitorSamples.plannedAfter(Cast.GIVER, soon);
        email = email();
    }

    @Test
    void visitorsAreRemindedOnceTwoWorkingDaysAhead() throws Exception {
        confirmed();
        var due = WorkingDays.before(LocalDate.parse(VisitorSamples.heldOn(meeting)), 2);
        passUntil(due.minusDays(1).atTime(18, 0));
        timers.remind();
        assertThat(Mailbox.of(email)).hasSize(2);
        passUntil(due.atTime(6, 0));
        timers.remind();
        assertThat(Mailbox.of(email)).hasSize(2);
        passUntil(due.atTime(9, 0));
        sideBySide(timers::remind);
        assertThat(Mailbox.of(email)).hasSize(3).last().asString().contains("Rappel");
    }

    @Test
    void whoeverIsConfirmedTooLateForItIsNotReminded() {
        var visitor = new Verbs(graphQl.as(Cast.GIVER)).done("inviteVisitor", inviting(meeting, email));
        passUntil(WorkingDays.before(LocalDate.parse(VisitorSamples.heldOn(meeting)), 1)
                .atTime(9, 0));
        president.done("confirmVisitor", step(visitor));
        timers.remind();
        assertThat(Mailbox.of(email)).hasSize(2).last().asString().contains("confirmée");
    }

    @Test
    void aMeetingThatMovesOrIsCalledOffIsToldOnce() throws Exception {
        confirmed();
        Owner.sql().execute("""
                update meeting set starts_at = '08:15', version = version + 1 where 'mtg_' || region_id || '_' || id = ?""", meeting);
        sideBySide(timers::tellOfMeetings);
        assertThat(Mailbox.of(email)).hasSize(3).last().asString().contains("Changement", "8\u00a0h\u00a015");
        Owner.sql().execute("""
                update meeting set status = 'DISCARDED', version = version + 1 where 'mtg_' || region_id || '_' || id = ?""", meeting);
        timers.tellOfMeetings();
        timers.tellOfMeetings();
        assertThat(Mailbox.of(email)).hasSize(4).last().asString().contains("pas lieu");
        passUntil(LocalDate.parse(VisitorSamples.heldOn(meeting)).plusDays(8).atTime(9, 0));
        timers.tidy();
        assertThat(Owner.ask("select status from visitor where email_folded = '" + email + "'"))
                .isEqualTo("CANCELLED");
        Owner.sql().execute("""
                update meeting set status = 'PLANNED' where 'mtg_' || region_id || '_' || id = ?""", meeting);
    }

    @Test
    void officersHearOnTheMorningAfter() {
        var visitor = confirmed();
        var day = LocalDate.parse(VisitorSamples.heldOn(meeting));
        passUntil(day.atTime(9, 0));
        president.done("markVisitor", VisitorSamples.marking(visitor, true));
        var before = Mailbox.of(Cast.PRESIDENT).size();
        timers.remind();
        assertThat(Mailbox.of(Cast.PRESIDENT)).hasSize(before);
        passUntil(day.plusDays(1).atTime(8, 0));
        timers.remind();
        timers.remind();
        assertThat(Mailbox.of(Cast.PRESIDENT))
                .filteredOn(letter -> letter.contains("À rappeler aujourd’hui")
                        && letter.contains("/invites?groupe=")
                        && letter.contains(VenueWords.day(day, java.util.Locale.FRENCH)))
                .hasSize(1);
    }

    @Test
    void nobodyIsKnownAfterAYear() {
        var visitor = confirmed();
        var id = visitor.at("/id").asString();
        Owner.sql()
                .execute("update visitor set changed_at = now() - interval '13 months' where email_folded = ?", email);
        timers.tidy();
        assertThat(president.read("visitor", id).at("/name").isNull()).isFalse();
        passUntil(LocalDate.parse(VisitorSamples.heldOn(meeting))
                .plusMonths(12)
                .plusDays(2)
                .atTime(9, 0));
        Owner.sql()
                .execute("update visitor set changed_at = now() - interval '13 months' where email_folded = ?", email);
        timers.tidy();
        var forgotten = president.read("visitor", id);
        assertThat(forgotten.at("/name").isNull()).isTrue();
        assertThat(forgotten.at("/email").isNull()).isTrue();
        assertThat(forgotten.at("/erasedAt").isNull()).isFalse();
        assertThat(forgotten.at("/visitNumber").asInt()).isEqualTo(1);
    }

    private JsonNode confirmed() {
        var visitor = new Verbs(graphQl.as(Cast.GIVER)).done("inviteVisitor", inviting(meeting, email));
        return president.done("confirmVisitor", step(visitor));
    }

    private static void passUntil(LocalDateTime moment) {
        TestClock.pass(Duration.between(TestClock.now(), moment.atZone(PARIS).toInstant()));
    }

    private static void sideBySide(Runnable work) throws Exception {
        try (var instances = Executors.newFixedThreadPool(4)) {
            Callable<Void> look = () -> {
                work.run();
                return null;
            };
            for (var looked : instances.invokeAll(
                    IntStream.range(0, 4).mapToObj(each -> look).toList())) {
                looked.get();
            }
        }
    }
}
