package org.entregent.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When a membership whose dues aren't paid changes its state, and when it may be renewed.
 *
 * @param daysUntilLate after the day on which dues are due; the first day of being late
 * @param daysUntilExpired after the same day; more than until late
 * @param daysUntilRemoved after the same day; more than until expired
 * @param renewalMonths how long before that day renewing is open
 */
public record DuesPolicy(int daysUntilLate, int daysUntilExpired, int daysUntilRemoved, int renewalMonths)
        implements Policy {

    private static final int MOST_DAYS = 365;
    private static final int MOST_MONTHS = 12;

    @Override
    public PolicyKind kind() {
        return PolicyKind.DUES;
    }

    @Override
    public List<PolicyFault> faults() {
        return PolicyFault.all(List.of(
                PolicyFault.outside("daysUntilLate", daysUntilLate, 1, MOST_DAYS),
                PolicyFault.outside("daysUntilExpired", daysUntilExpired, 1, MOST_DAYS),
                PolicyFault.notAfter("daysUntilExpired", daysUntilExpired, daysUntilLate, "policy.not-after-late"),
                PolicyFault.outside("daysUntilRemoved", daysUntilRemoved, 1, MOST_DAYS),
                PolicyFault.notAfter(
                        "daysUntilRemoved", daysUntilRemoved, daysUntilExpired, "policy.not-after-expired"),
                PolicyFault.outside("renewalMonths", renewalMonths, 1, MOST_MONTHS)));
    }

    @Override
    public Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("daysUntilLate", String.valueOf(daysUntilLate));
        fields.put("daysUntilExpired", String.valueOf(daysUntilExpired));
        fields.put("daysUntilRemoved", String.valueOf(daysUntilRemoved));
        fields.put("renewalMonths", String.valueOf(renewalMonths));
        return fields;
    }
}
