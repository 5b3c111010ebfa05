package org.entregent.member;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entregent.graph.Reference;

/**
 * What members themselves change of their membership, as it stands.
 *
 * @param stepsLeft which of the first steps they still have before them
 * @param version of the member, whoever changes it
 */
record Profile(
        Reference member, ProfileDetails details, PartnerAnswer partners, Set<FirstStep> stepsLeft, int version) {

    Profile {
        stepsLeft = Set.copyOf(stepsLeft);
    }

    /** What a member says anew; the rest stays as it is. */
    record Update(Optional<ProfileDetails> details, Optional<Boolean> partnerListed) {

        /** For the history of changes, by the names that the fields have in the API. */
        Map<String, String> told() {
            var fields = new LinkedHashMap<String, String>();
            details.ifPresent(said -> fields.putAll(said.told()));
            partnerListed.ifPresent(listed -> fields.put("partnerListed", String.valueOf(listed)));
            return fields;
        }

        boolean isTold(Map<String, String> fields) {
            return fields.entrySet().containsAll(told().entrySet())
                    && details.map(said -> said.areTold(fields)).orElse(true);
        }
    }

    /** Whoever says something has the step behind them that asks for it. */
    Profile updated(Update update, LocalDate today) {
        var left = EnumSet.noneOf(FirstStep.class);
        left.addAll(stepsLeft);
        update.details().ifPresent(said -> left.remove(FirstStep.PROFILE));
        update.partnerListed().ifPresent(answer -> left.remove(FirstStep.PARTNERS));
        return new Profile(
                member,
                update.details().orElse(details),
                update.partnerListed()
                        .map(answer -> partners.answered(answer, today))
                        .orElse(partners),
                left,
                version + 1);
    }

    Map<String, String> told() {
        var fields = new LinkedHashMap<>(details.told());
        fields.putAll(partners.told());
        return fields;
    }
}
