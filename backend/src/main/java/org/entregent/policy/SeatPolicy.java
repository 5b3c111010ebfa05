package org.entregent.policy;

import java.util.List;
import java.util.Map;

/**
 * How long a seat is kept for whoever applied for it.
 *
 * @param heldDays from the day of the application
 */
public record SeatPolicy(int heldDays) implements Policy {

    private static final int MOST_DAYS = 180;

    @Override
    public PolicyKind kind() {
        return PolicyKind.SEATS;
    }

    @Override
    public List<PolicyFault> faults() {
        return PolicyFault.all(List.of(PolicyFault.outside("heldDays", heldDays, 1, MOST_DAYS)));
    }

    @Override
    public Map<String, String> told() {
        return Map.of("heldDays", String.valueOf(heldDays));
    }
}
