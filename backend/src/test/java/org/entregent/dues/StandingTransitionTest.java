package org.entregent.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.access.MembershipStatus.ACTIVE;
import static org.entregent.access.MembershipStatus.DROPPED;
import static org.entregent.access.MembershipStatus.EXPIRED;
import static org.entregent.access.MembershipStatus.LATE;
import static org.entregent.access.MembershipStatus.ON_LEAVE;
import static org.entregent.access.MembershipStatus.REMOVED;
import static org.entregent.access.MembershipStatus.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.access.MembershipStatus;
import org.entregent.dues.Standing.Absence;
import org.entregent.dues.Standing.Due;
import org.entregent.dues.Standing.Person;
import org.entregent.dues.Standing.RenewalState;
import org.entregent.dues.StandingDecision.Clock;
import org.entregent.dues.StandingDecision.Moved;
import org.entregent.dues.StandingStep.By;
import org.entregent.dues.StandingStep.Told;
import org.entregent.policy.DuesPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of a membership, said a second time; the dues clock, day by day. */
class StandingTransitionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final DuesPolicy RULES = new DuesPolicy(1, 15, 32, 4);
    private static final Told NOTHING = Told.NOTHING;

    @ParameterizedTest
    @EnumSource
    void officersLeadOnFromWhereItStands(MembershipStatus status) {
        var money = "NOTE_PAYMENT TAKE_BACK_PAYMENT RENEW POSTPONE_RENEWAL REFUSE_RENEWAL";
        assertThat(open(status, StandingActor.OFFICER))
                .isEqualTo(
                        switch (status) {
                            case ACTIVE, LATE -> money + " GRANT_LEAVE>ON_LEAVE SUSPEND>SUSPENDED LEAVE>DROPPED";
                            case EXPIRED -> money + " SUSPEND>SUSPENDED LEAVE>DROPPED";
                            case ON_LEAVE -> money + " GRANT_LEAVE>ON_LEAVE SUSPEND>SUSPENDED RETURN LEAVE>DROPPED";
                            case SUSPENDED -> money + " SUSPEND>SUSPENDED RETURN LEAVE>DROPPED";
                            case REMOVED, DROPPED, TRANSFERRED, WITHDRAWN -> "";
                        });
    }

    @ParameterizedTest
    @EnumSource
    void timeLeadsOn(MembershipStatus status) {
        var always = "OPEN_RENEWAL END_UNRENEWED>DROPPED";
        assertThat(open(status, StandingActor.SYSTEM))
                .isEqualTo(
                        switch (status) {
                            case ACTIVE -> "FALL_LATE>LATE " + always + " BEGIN_ABSENCE TRANSFER>TRANSFERRED";
                            case LATE -> "EXPIRE>EXPIRED " + always + " BEGIN_ABSENCE TRANSFER>TRANSFERRED";
                            case EXPIRED -> "REMOVE>REMOVED " + always + " BEGIN_ABSENCE TRANSFER>TRANSFERRED";
                            case ON_LEAVE, SUSPENDED -> always + " RETURN TRANSFER>TRANSFERRED";
                            case REMOVED, DROPPED, TRANSFERRED, WITHDRAWN -> "";
                        });
    }

    /** One step at a time: on each day, the first one that is due. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ACTIVE, 0, -
            ACTIVE, 1, FALL_LATE
            ACTIVE, 40, FALL_LATE
            LATE, 14, -
            LATE, 15, EXPIRE
            EXPIRED, 31, -
            EXPIRED, 32, REMOVE
            REMOVED, 400, -
            DROPPED, 400, -
            TRANSFERRED, 400, -
            """)
    void theClockGoesByTheRegionsRules(MembershipStatus status, int days, StandingAction step) {
        assertThat(DuesClock.step(standing(status), RULES, DUE.plusDays(days)).orElse(null))
                .isEqualTo(step);
    }

    @Test
    void aRegionThatGivesMoreTimeIsFollowed() {
        var patient = new DuesPolicy(10, 45, 90, 2);
        assertThat(DuesClock.step(standing(ACTIVE), patient, DUE.plusDays(9))).isEmpty();
        assertThat(DuesClock.step(standing(ACTIVE), patient, DUE.plusDays(10))).contains(StandingAction.FALL_LATE);
        assertThat(DuesClock.opensRenewal(
                        standing(ACTIVE), patient, DUE.minusMonths(2).minusDays(1)))
                .isFalse();
        assertThat(DuesClock.opensRenewal(standing(ACTIVE), patient, DUE.minusMonths(2)))
                .isTrue();
    }

    @Test
    void theClockStandsStillForWhoeverIsAwayAndCountsFromTheirReturn() {
        var away = standing(ON_LEAVE).away(new Absence(ON_LEAVE, DUE.minusDays(10), DUE.plusDays(60)));
        assertThat(DuesClock.step(away, RULES, DUE.plusDays(60))).isEmpty();
        assertThat(DuesClock.step(away, RULES, DUE.plusDays(61))).contains(StandingAction.RETURN);
        var back = after(away, StandingAction.RETURN, StandingActor.SYSTEM, NOTHING, DUE.plusDays(61));
        assertThat(back.status()).isEqualTo(ACTIVE);
        assertThat(back.absence()).isNull();
        assertThat(DuesClock.step(back, RULES, DUE.plusDays(62))).contains(StandingAction.FALL_LATE);
    }

    @Test
    void aPaymentRenewsWhoeverIsExpired() {
        var paid =
                after(standing(EXPIRED), StandingAction.NOTE_PAYMENT, paying(DUE, DUE.plusYears(1)), DUE.plusDays(20));
        assertThat(paid.status()).isEqualTo(ACTIVE);
        assertThat(paid.due().on()).isEqualTo(DUE.plusYears(1));
        assertThat(paid.renewal()).isEqualTo(RenewalState.NONE);
        var part =
                after(standing(EXPIRED), StandingAction.NOTE_PAYMENT, paying(DUE, DUE.plusDays(18)), DUE.plusDays(20));
        assertThat(part.status()).isEqualTo(LATE);
    }

    /** Time alone removes: what is taken back leaves a member expired at most. */
    @Test
    void aPaymentThatIsTakenBackLeavesTheDayThatWas() {
        var next = DUE.plusYears(1);
        var paid = standing(ACTIVE).due(next);
        var back = after(paid, StandingAction.TAKE_BACK_PAYMENT, paying(DUE, next), DUE.plusDays(40));
        assertThat(back.due().on()).isEqualTo(DUE);
        assertThat(back.status()).isEqualTo(EXPIRED);
        assertThat(decide(paid, StandingAction.TAKE_BACK_PAYMENT, paying(DUE.minusYears(1), DUE), DUE))
                .isInstanceOf(StandingDecision.NotTheLatest.class);
    }

    @Test
    void renewalsAreDecidedOnceTheyAreOpen() {
        assertThat(decide(standing(ACTIVE), StandingAction.RENEW, NOTHING, DUE))
                .isInstanceOf(StandingDecision.RenewalNotOpen.class);
        var open = standing(ACTIVE).renewal(RenewalState.of(Renewal.OPEN));
        assertThat(after(open, StandingAction.RENEW, NOTHING, DUE).renewal().state())
                .isEqualTo(Renewal.RENEWED);
        var to = DUE.minusDays(20);
        var postponed =
                after(open, StandingAction.POSTPONE_RENEWAL, new Told(null, to, null, null, null), DUE.minusDays(60));
        assertThat(DuesClock.opensRenewal(postponed, RULES, to.minusDays(1))).isFalse();
        assertThat(DuesClock.opensRenewal(postponed, RULES, to)).isTrue();
        var refused = after(postponed, StandingAction.REFUSE_RENEWAL, NOTHING, DUE.minusDays(30));
        assertThat(DuesClock.step(refused, RULES, DUE.minusDays(1))).isEmpty();
        assertThat(DuesClock.step(refused, RULES, DUE)).contains(StandingAction.END_UNRENEWED);
        var ended = after(refused, StandingAction.END_UNRENEWED, StandingActor.SYSTEM, NOTHING, DUE);
        assertThat(ended.status()).isEqualTo(DROPPED);
        assertThat(ended.leavingReason()).isEqualTo(LeavingReason.NOT_RENEWED);
    }

    @Test
    void leaveThatIsToComeChangesNothingUntilItBegins() {
        var today = DUE.minusDays(100);
        var told = new Told(today.plusDays(5), today.plusDays(9), null, null, "Repos");
        var planned = after(standing(ACTIVE), StandingAction.GRANT_LEAVE, told, today);
        assertThat(planned.status()).isEqualTo(ACTIVE);
        assertThat(DuesClock.step(planned, RULES, today.plusDays(4))).isEmpty();
        assertThat(DuesClock.step(planned, RULES, today.plusDays(5))).contains(StandingAction.BEGIN_ABSENCE);
        var begun = after(planned, StandingAction.BEGIN_ABSENCE, StandingActor.SYSTEM, NOTHING, today.plusDays(5));
        assertThat(begun.status()).isEqualTo(ON_LEAVE);
        assertThat(after(
                                begun,
                                StandingAction.SUSPEND,
                                new Told(today, today.plusDays(9), null, null, "x"),
                                today.plusDays(6))
                        .status())
                .isEqualTo(SUSPENDED);
        assertThat(decide(standing(REMOVED), StandingAction.SUSPEND, told, today))
                .isInstanceOf(StandingDecision.NotAllowed.class);
    }

    @Test
    void eachStepIsAVersion() {
        assertThat(after(
                                standing(ACTIVE),
                                StandingAction.LEAVE,
                                new Told(DUE, null, null, LeavingReason.COST, null),
                                DUE)
                        .version())
                .isEqualTo(8);
        var away = standing(SUSPENDED).away(new Absence(SUSPENDED, DUE, DUE.plusDays(10)));
        var later = new Told(DUE.plusDays(20), DUE.plusDays(30), null, null, "x");
        var again = after(away, StandingAction.SUSPEND, later, DUE.plusDays(1));
        assertThat(again.version()).isEqualTo(8);
        assertThat(again.status()).isEqualTo(ACTIVE);
        assertThat(again.absence()).isEqualTo(new Absence(SUSPENDED, DUE.plusDays(20), DUE.plusDays(30)));
    }

    private static String open(MembershipStatus status, StandingActor actor) {
        return StandingTransition.actions(status, actor).stream()
                .map(action -> StandingTransition.find(action, status, actor).orElseThrow())
                .map(transition -> transition.action()
                        + transition.to().map(to -> ">" + to).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static Told paying(LocalDate from, LocalDate until) {
        var payment = new Payment(UUID.randomUUID(), from, from, until, 89_000, "EUR", "Virement");
        return new Told(from, until, payment, null, "Noté.");
    }

    private static Standing after(Standing standing, StandingAction action, Told told, LocalDate today) {
        return after(standing, action, StandingActor.OFFICER, told, today);
    }

    private static Standing after(
            Standing standing, StandingAction action, StandingActor actor, Told told, LocalDate today) {
        var step = new StandingStep(UUID.randomUUID(), action, "", told, new By(null, Instant.EPOCH));
        return ((Moved) StandingDecision.decide(standing, step, actor, new Clock(RULES, today))).after();
    }

    private static StandingDecision decide(Standing standing, StandingAction action, Told told, LocalDate today) {
        var step = new StandingStep(UUID.randomUUID(), action, "", told, new By(null, Instant.EPOCH));
        return StandingDecision.decide(standing, step, StandingActor.OFFICER, new Clock(RULES, today));
    }

    private static Standing standing(MembershipStatus status) {
        return new Standing(
                1,
                new UUID(0, 1),
                new Person(new UUID(0, 2), "Les Bâtisseurs", "Camille Bricolin", DUE.minusYears(4), null),
                status,
                new Due(DUE, null),
                RenewalState.NONE,
                null,
                status == DROPPED ? LeavingReason.OTHER : null,
                7);
    }
}
