package org.entregent.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which absences of a member in six months are followed by a warning.
 *
 * @param firstWarning the number of the absence
 * @param secondWarning the same; more than for the first
 */
record AbsencePolicy(int firstWarning, int secondWarning) implements Policy {

    /** A meeting a week. */
    private static final int MOST = 26;

    @Override
    public PolicyKind kind() {
        return PolicyKind.ABSENCES;
    }

    @Override
    public List<PolicyFault> faults() {
        return PolicyFault.all(List.of(
                PolicyFault.outside("firstWarning", firstWarning, 1, MOST),
                PolicyFault.outside("secondWarning", secondWarning, 1, MOST),
                PolicyFault.notAfter("secondWarning", secondWarning, firstWarning, "policy.not-after-first")));
    }

    @Override
    public Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("firstWarning", String.valueOf(firstWarning));
        fields.put("secondWarning", String.valueOf(secondWarning));
        return fields;
    }
}
