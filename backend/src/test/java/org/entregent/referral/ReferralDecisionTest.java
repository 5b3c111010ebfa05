package org.entregent.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entregent.referral.ReferralDecision.AlreadyClosed;
import org.entregent.referral.ReferralDecision.ConsentNeeded;
import org.entregent.referral.ReferralDecision.Moved;
import org.entregent.referral.ReferralDecision.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralDecisionTest {

    /** The flow as the network describes it: whose verb, from where, to where. What is not written here is refused. */
    private static final String FLOW = """
            GIVER SEND DRAFT SENT
            GIVER SEND AWAITING_CONSENT SENT
            GIVER WITHDRAW DRAFT WITHDRAWN
            GIVER WITHDRAW AWAITING_CONSENT WITHDRAWN
            GIVER WITHDRAW SENT WITHDRAWN
            RECEIVER ACKNOWLEDGE SENT ACKNOWLEDGED
            RECEIVER RECORD_CONTACT SENT CONTACTED
            RECEIVER RECORD_CONTACT ACKNOWLEDGED CONTACTED
            RECEIVER RECORD_MEETING SENT MEETING
            RECEIVER RECORD_MEETING ACKNOWLEDGED MEETING
            RECEIVER RECORD_MEETING CONTACTED MEETING
            RECEIVER RECORD_PROPOSAL SENT PROPOSAL
            RECEIVER RECORD_PROPOSAL ACKNOWLEDGED PROPOSAL
            RECEIVER RECORD_PROPOSAL CONTACTED PROPOSAL
            RECEIVER RECORD_PROPOSAL MEETING PROPOSAL
            RECEIVER WIN SENT WON
            RECEIVER WIN ACKNOWLEDGED WON
            RECEIVER WIN CONTACTED WON
            RECEIVER WIN MEETING WON
            RECEIVER WIN PROPOSAL WON
            RECEIVER LOSE SENT NO_SALE
            RECEIVER LOSE ACKNOWLEDGED NO_SALE
            RECEIVER LOSE CONTACTED NO_SALE
            RECEIVER LOSE MEETING NO_SALE
            RECEIVER LOSE PROPOSAL NO_SALE
            RECEIVER DISPUTE SENT DISPUTED
            RECEIVER DISPUTE ACKNOWLEDGED DISPUTED
            RECEIVER DISPUTE CONTACTED DISPUTED
            RECEIVER DISPUTE MEETING DISPUTED
            RECEIVER DISPUTE PROPOSAL DISPUTED
            OFFICER SETTLE_DISPUTE DISPUTED WITHDRAWN
            SYSTEM EXPIRE SENT EXPIRED
            SYSTEM EXPIRE ACKNOWLEDGED EXPIRED
            SYSTEM EXPIRE CONTACTED EXPIRED
            SYSTEM EXPIRE MEETING EXPIRED
            SYSTEM EXPIRE PROPOSAL EXPIRED
            """;

    private static final Set<ReferralStatus> ENDED = EnumSet.of(
            ReferralStatus.WON,
            ReferralStatus.NO_SALE,
            ReferralStatus.WITHDRAWN,
            ReferralStatus.EXPIRED,
            ReferralStatus.ANONYMISED);

    private record Step(ReferralActor actor, ReferralAction action, ReferralStatus from) {}

    private static final Map<Step, ReferralStatus> EXPECTED = read();

    @ParameterizedTest
    @MethodSource("everyPair")
    void followsTheFlow(ReferralStatus status, ReferralAction action, ReferralActor actor) {
        var outcome = action == ReferralAction.SETTLE_DISPUTE ? DisputeOutcome.UPHELD : null;
        var decision = ReferralDecision.decide(facts(status, true), action, EnumSet.of(actor), outcome);
        var target = EXPECTED.get(new Step(actor, action, status));
        if (ENDED.contains(status)) {
            assertThat(decision).isEqualTo(new AlreadyClosed(status));
        } else if (target == null) {
            assertThat(decision).isEqualTo(new NotAllowed(status, allowed(status, actor)));
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Moved.class, moved -> assertThat(moved.to()).isEqualTo(target));
        }
    }

    @Test
    void draftWithoutConsentWaitsForIt() {
        assertThat(decide(facts(ReferralStatus.DRAFT, false), ReferralAction.SEND, ReferralActor.GIVER))
                .isEqualTo(new Moved(ReferralTransition.ASK_FOR_CONSENT, ReferralStatus.AWAITING_CONSENT));
    }

    @Test
    void nothingIsSentWithoutConsent() {
        assertThat(decide(facts(ReferralStatus.AWAITING_CONSENT, false), ReferralAction.SEND, ReferralActor.GIVER))
                .isEqualTo(new ConsentNeeded());
    }

    @ParameterizedTest
    @MethodSource("disputable")
    void dismissedDisputeLeadsBackToWhereItBegan(ReferralStatus before) {
        var disputed = new ReferralFacts(ReferralStatus.DISPUTED, before, true);
        assertThat(ReferralDecision.decide(
                        disputed,
                        ReferralAction.SETTLE_DISPUTE,
                        EnumSet.of(ReferralActor.OFFICER),
                        DisputeOutcome.DISMISSED))
                .isEqualTo(new Moved(ReferralTransition.DISMISS, before));
    }

    @Test
    void nobodyHasTheSystemsVerb() {
        var people = EnumSet.complementOf(EnumSet.of(ReferralActor.SYSTEM));
        for (var status : ReferralStatus.values()) {
            assertThat(ReferralTransition.actions(status, people)).doesNotContain(ReferralAction.EXPIRE);
        }
    }

    private static ReferralDecision decide(ReferralFacts facts, ReferralAction action, ReferralActor actor) {
        return ReferralDecision.decide(facts, action, EnumSet.of(actor), null);
    }

    private static ReferralFacts facts(ReferralStatus status, boolean consented) {
        var before = status == ReferralStatus.DISPUTED ? ReferralStatus.SENT : null;
        return new ReferralFacts(status, before, consented);
    }

    private static List<ReferralAction> allowed(ReferralStatus status, ReferralActor actor) {
        return Arrays.stream(ReferralAction.values())
                .filter(action -> EXPECTED.containsKey(new Step(actor, action, status)))
                .toList();
    }

    private static Stream<Arguments> everyPair() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(status -> Arrays.stream(ReferralAction.values())
                        .flatMap(action -> Arrays.stream(ReferralActor.values())
                                .map(actor -> Arguments.of(status, action, actor))));
    }

    private static Set<ReferralStatus> disputable() {
        return EnumSet.range(ReferralStatus.SENT, ReferralStatus.PROPOSAL);
    }

    private static Map<Step, ReferralStatus> read() {
        var steps = new HashMap<Step, ReferralStatus>();
        FLOW.lines()
                .map(line -> line.split(" "))
                .forEach(words -> steps.put(
                        new Step(
                                ReferralActor.valueOf(words[0]),
                                ReferralAction.valueOf(words[1]),
                                ReferralStatus.valueOf(words[2])),
                        ReferralStatus.valueOf(words[3])));
        return steps;
    }
}
