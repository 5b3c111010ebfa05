package org.entregent.policy;

import java.util.List;
import java.util.Map;

/**
 * How often a member may send a substitute.
 *
 * @param mostInSixMonths of one member; 0 for never
 */
record SubstitutePolicy(int mostInSixMonths) implements Policy {

    /** A meeting a week. */
    private static final int MOST = 26;

    @Override
    public PolicyKind kind() {
        return PolicyKind.SUBSTITUTES;
    }

    @Override
    public List<PolicyFault> faults() {
        return PolicyFault.all(List.of(PolicyFault.outside("mostInSixMonths", mostInSixMonths, 0, MOST)));
    }

    @Override
    public Map<String, String> told() {
        return Map.of("mostInSixMonths", String.valueOf(mostInSixMonths));
    }
}
