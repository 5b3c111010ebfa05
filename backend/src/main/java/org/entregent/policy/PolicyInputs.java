package org.entregent.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of policies, field by field as in the SDL. */
final class PolicyInputs {

    private PolicyInputs() {}

    record SetPolicyInput(
            UUID id, String regionId, int version, LocalDate startsOn, String reason, PolicyRulesInput rules) {}

    /** Exactly one of them. */
    record PolicyRulesInput(
            @Nullable DuesPolicy dues,
            @Nullable VisitPolicy visits,
            @Nullable SubstitutePolicy substitutes,
            @Nullable AbsencePolicy absences,
            @Nullable SeatPolicy seats,
            @Nullable PolicyKind followAbove) {

        /** Null when those of the region above are to hold. */
        @Nullable
        Policy policy() {
            return Stream.<@Nullable Policy>of(dues, visits, substitutes, absences, seats)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        PolicyKind kind() {
            var policy = policy();
            return policy == null ? Objects.requireNonNull(followAbove) : policy.kind();
        }

        /** The field that was filled in. */
        String field() {
            return followAbove == null
                    ? switch (kind()) {
                        case DUES -> "dues";
                        case VISITS -> "visits";
                        case SUBSTITUTES -> "substitutes";
                        case ABSENCES -> "absences";
                        case SEATS -> "seats";
                    }
                    : "followAbove";
        }
    }

    record WithdrawPolicyInput(UUID commandId, String policyId, String reason) {}
}
