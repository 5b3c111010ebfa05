package org.entregent.policy;

import java.util.List;
import java.util.Map;

/**
 * How often somebody may visit before they apply.
 *
 * @param mostVisits of one person in one chapter
 */
public record VisitPolicy(int mostVisits) implements Policy {

    private static final int MOST = 12;

    @Override
    public PolicyKind kind() {
        return PolicyKind.VISITS;
    }

    @Override
    public List<PolicyFault> faults() {
        return PolicyFault.all(List.of(PolicyFault.outside("mostVisits", mostVisits, 1, MOST)));
    }

    @Override
    public Map<String, String> told() {
        return Map.of("mostVisits", String.valueOf(mostVisits));
    }
}
