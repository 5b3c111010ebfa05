package org.entregent.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.membership.ApplicationStatus.AWAITING_PAYMENT;
import static org.entregent.membership.ApplicationStatus.COMMITTEE_VOTE;
import static org.entregent.membership.ApplicationStatus.INDUCTED;
import static org.entregent.membership.ApplicationStatus.INTERVIEW;
import static org.entregent.membership.ApplicationStatus.REFERENCES;
import static org.entregent.membership.ApplicationStatus.REJECTED;
import static org.entregent.membership.ApplicationStatus.SUBMITTED;
import static org.entregent.membership.ApplicationStatus.WITHDRAWN;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.entregent.command.EmailAddress;
import org.entregent.membership.Application.Progress;
import org.entregent.membership.Application.Wanted;
import org.entregent.membership.ApplicationDecision.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of an application, said a second time, and what its steps hang on besides. */
class ApplicationTransitionTest {

    private static final Set<ApplicationActor> OFFICER = EnumSet.of(ApplicationActor.OFFICER);
    private static final Set<ApplicationActor> TREASURER = EnumSet.of(ApplicationActor.TREASURER);
    private static final Set<ApplicationActor> APPLICANT = EnumSet.of(ApplicationActor.APPLICANT);
    private static final Set<ApplicationActor> SYSTEM = EnumSet.of(ApplicationActor.SYSTEM);

    @ParameterizedTest
    @EnumSource
    void officersLeadOnFromWhereItStands(ApplicationStatus status) {
        assertThat(open(status, OFFICER))
                .isEqualTo(
                        switch (status) {
                            case SUBMITTED -> "CHECK_REFERENCES>REFERENCES DISMISS>REJECTED WITHDRAW>WITHDRAWN";
                            case REFERENCES ->
                                "NOTE_REFERENCE>REFERENCES NOTE_INTERVIEW>INTERVIEW DISMISS>REJECTED WITHDRAW>WITHDRAWN";
                            case INTERVIEW ->
                                "NOTE_REFERENCE>INTERVIEW NOTE_INTERVIEW>INTERVIEW OPEN_VOTE>COMMITTEE_VOTE DISMISS>REJECTED WITHDRAW>WITHDRAWN";
                            case COMMITTEE_VOTE -> "WITHDRAW>WITHDRAWN";
                            case APPROVED -> "REQUEST_PAYMENT>AWAITING_PAYMENT WITHDRAW>WITHDRAWN";
                            case CONDITIONAL ->
                                "MEET_CONDITIONS>AWAITING_PAYMENT MISS_CONDITIONS>REJECTED WITHDRAW>WITHDRAWN";
                            case AWAITING_PAYMENT -> "INDUCT>INDUCTED WITHDRAW>WITHDRAWN";
                            case REJECTED, INDUCTED, WITHDRAWN -> "";
                        });
    }

    @ParameterizedTest
    @EnumSource
    void othersHaveTheirOwnSteps(ApplicationStatus status) {
        assertThat(open(status, APPLICANT))
                .isEqualTo(
                        switch (status) {
                            case SUBMITTED -> "CONFIRM>SUBMITTED WITHDRAW>WITHDRAWN";
                            case REFERENCES, INTERVIEW, COMMITTEE_VOTE, APPROVED, CONDITIONAL, AWAITING_PAYMENT ->
                                "WITHDRAW>WITHDRAWN";
                            case REJECTED, INDUCTED, WITHDRAWN -> "";
                        });
        assertThat(open(status, TREASURER))
                .isEqualTo(status == AWAITING_PAYMENT ? "NOTE_PAYMENT>AWAITING_PAYMENT" : "");
        assertThat(open(status, SYSTEM))
                .isEqualTo(
                        switch (status) {
                            case COMMITTEE_VOTE ->
                                "PROLONG_VOTE>COMMITTEE_VOTE ADOPT>APPROVED ADOPT_CONDITIONALLY>CONDITIONAL TURN_DOWN>REJECTED "
                                        + "MISS_QUORUM>INTERVIEW EXPIRE>WITHDRAWN";
                            case SUBMITTED, REFERENCES, INTERVIEW, APPROVED, CONDITIONAL, AWAITING_PAYMENT ->
                                "EXPIRE>WITHDRAWN";
                            case REJECTED, INDUCTED, WITHDRAWN -> "";
                        });
        assertThat(status.isOpen())
                .isEqualTo(!EnumSet.of(REJECTED, INDUCTED, WITHDRAWN).contains(status));
    }

    @Test
    void nobodyIsAskedAboutSomebodyWhoDoesNotKnow() {
        assertThat(decide(SUBMITTED, ApplicationAction.CHECK_REFERENCES, false, Circumstances.NONE))
                .isEqualTo(new ApplicationDecision.NotConfirmed());
        assertThat(decide(SUBMITTED, ApplicationAction.CHECK_REFERENCES, true, Circumstances.NONE))
                .isEqualTo(new ApplicationDecision.Moved(REFERENCES));
    }

    @Test
    void aVoteNeedsReferencesAndSomebodyToVote() {
        assertThat(decide(INTERVIEW, ApplicationAction.OPEN_VOTE, true, new Circumstances(1, 3)))
                .isEqualTo(new ApplicationDecision.ReferencesArePending(1));
        assertThat(decide(INTERVIEW, ApplicationAction.OPEN_VOTE, true, new Circumstances(0, 0)))
                .isEqualTo(new ApplicationDecision.NobodyVotes());
        assertThat(decide(INTERVIEW, ApplicationAction.OPEN_VOTE, true, new Circumstances(0, 1)))
                .isEqualTo(new ApplicationDecision.Moved(COMMITTEE_VOTE));
        assertThat(decide(SUBMITTED, ApplicationAction.OPEN_VOTE, true, new Circumstances(0, 3)))
                .isInstanceOf(ApplicationDecision.NotAllowed.class);
    }

    @Test
    void nobodyJoinsBeforeTheyPaid() {
        assertThat(decide(AWAITING_PAYMENT, ApplicationAction.INDUCT, false, Circumstances.NONE))
                .isEqualTo(new ApplicationDecision.NotPaid());
        assertThat(decide(AWAITING_PAYMENT, ApplicationAction.INDUCT, true, Circumstances.NONE))
                .isEqualTo(new ApplicationDecision.Moved(INDUCTED));
    }

    /** floor(n / 2) + 1 must vote; the majority of the votes cast decides, and a tie is none. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, ADOPTED", "1, 0, 1, REJECTED", "1, 0, 0, ", "2, 1, 0, ", "2, 1, 1, REJECTED", "2, 2, 0, ADOPTED",
        "3, 1, 0, ", "3, 1, 1, REJECTED", "3, 2, 0, ADOPTED", "4, 2, 0, ", "4, 2, 1, ADOPTED", "4, 1, 2, REJECTED",
        "5, 2, 1, ADOPTED", "5, 1, 1, ", "5, 2, 2, REJECTED", "7, 2, 2, REJECTED", "7, 2, 1, "
    })
    void aVoteIsCounted(int committee, int inFavour, int against, VoteOutcome expected) {
        assertThat(new VoteCount(committee, inFavour, against).outcome().orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void aVoteClosesWhenAllHaveVotedOrItsLastDayIsOver() {
        assertThat(VoteClosing.of(new VoteCount(3, 2, 0), vote(false, false), false))
                .isEqualTo(new VoteClosing.StaysOpen());
        assertThat(VoteClosing.of(new VoteCount(3, 2, 1), vote(false, false), false))
                .isEqualTo(new VoteClosing.Closed(VoteOutcome.ADOPTED, ApplicationAction.ADOPT));
        assertThat(VoteClosing.of(new VoteCount(3, 2, 0), vote(false, true), true))
                .isEqualTo(new VoteClosing.Closed(VoteOutcome.ADOPTED, ApplicationAction.ADOPT_CONDITIONALLY));
        assertThat(VoteClosing.of(new VoteCount(3, 1, 1), vote(false, true), true))
                .isEqualTo(new VoteClosing.Closed(VoteOutcome.REJECTED, ApplicationAction.TURN_DOWN));
        assertThat(VoteClosing.of(new VoteCount(3, 1, 0), vote(false, false), true))
                .isEqualTo(new VoteClosing.Prolonged());
        assertThat(VoteClosing.of(new VoteCount(3, 1, 0), vote(true, false), true))
                .isEqualTo(new VoteClosing.Closed(VoteOutcome.NO_QUORUM, ApplicationAction.MISS_QUORUM));
    }

    private static Vote vote(boolean isProlonged, boolean hasConditions) {
        var day = ApplicationSamples.today();
        return new Vote(
                1, UUID.randomUUID(), 1, UUID.randomUUID(), day, day.plusDays(7), isProlonged, 3, hasConditions);
    }

    private static String open(ApplicationStatus status, Set<ApplicationActor> actors) {
        return Arrays.stream(ApplicationAction.values())
                .flatMap(action -> ApplicationTransition.target(action, status, actors).stream()
                        .map(target -> action + ">" + target))
                .reduce((all, next) -> all + " " + next)
                .orElse("");
    }

    /** @param done whether the applicant confirmed, and paid */
    private static ApplicationDecision decide(
            ApplicationStatus status, ApplicationAction action, boolean done, Circumstances at) {
        var application = new Application(
                1,
                UUID.randomUUID(),
                new Wanted(UUID.randomUUID(), "La Douzième Table", "plumber", "Plombier"),
                null,
                null,
                new Applicant(
                        "Camille",
                        "Candidat",
                        "Maison",
                        null,
                        new EmailAddress("camille@maison.example"),
                        "+33639981234",
                        null,
                        Locale.FRENCH),
                new Progress(status, done, done, 0, Instant.EPOCH),
                1);
        return ApplicationDecision.decide(application, action, OFFICER, at);
    }
}
