package org.entregent.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules say to a verb. */
sealed interface ReferralDecision {

    /** The verb holds, and leads here. */
    record Moved(ReferralTransition transition, ReferralStatus to) implements ReferralDecision {}

    record AlreadyClosed(ReferralStatus status) implements ReferralDecision {}

    record NotAllowed(ReferralStatus status, List<ReferralAction> allowed) implements ReferralDecision {}

    record ConsentNeeded() implements ReferralDecision {}

    /**
     * @param actors the capacities in which somebody may act on the referral
     * @param outcome of the dispute; null for other verbs than settling one
     */
    static ReferralDecision decide(
            ReferralFacts facts, ReferralAction action, Set<ReferralActor> actors, @Nullable DisputeOutcome outcome) {
        var status = facts.status();
        if (status.ended()) {
            return new AlreadyClosed(status);
        }
        var open = Arrays.stream(ReferralTransition.values())
                .filter(transition -> transition.action() == action)
                .filter(transition -> transition.isOpen(status, actors))
                .toList();
        if (open.isEmpty()) {
            return new NotAllowed(status, ReferralTransition.actions(status, actors));
        }
        return open.stream()
                .filter(transition -> isMet(transition.need(), facts, outcome))
                .findFirst()
                .<ReferralDecision>map(transition -> new Moved(transition, transition.target(facts)))
                .orElseGet(ConsentNeeded::new);
    }

    private static boolean isMet(ReferralTransition.Need need, ReferralFacts facts, @Nullable DisputeOutcome outcome) {
        return switch (need) {
            case NOTHING -> true;
            case CONSENT -> facts.consented();
            case NO_CONSENT -> !facts.consented();
            case UPHELD -> outcome == DisputeOutcome.UPHELD;
            case DISMISSED -> outcome == DisputeOutcome.DISMISSED;
        };
    }
}
