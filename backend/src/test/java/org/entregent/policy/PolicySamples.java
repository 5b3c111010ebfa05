package org.entregent.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import org.entregent.TestClock;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of policies that nothing is wrong with. */
final class PolicySamples {

    private PolicySamples() {}

    /** @param ahead days until it is valid */
    static Map<String, Object> setting(String regionCode, int version, int ahead, Map<String, ?> rules) {
        var input = new LinkedHashMap<String, Object>();
        input.put("id", UUID.randomUUID().toString());
        input.put("regionId", regionId(regionCode));
        input.put("version", version);
        input.put("startsOn", today().plusDays(ahead).toString());
        input.put("reason", "Décidé en assemblée.");
        input.put("rules", rules);
        return input;
    }

    static Map<String, Object> withdrawing(JsonNode policy) {
        var input = new LinkedHashMap<String, Object>();
        input.put("commandId", UUID.randomUUID().toString());
        input.put("policyId", policy.at("/id").asString());
        input.put("reason", "Reporté.");
        return input;
    }

    static Map<String, Object> visits(int most) {
        return Map.of("visits", Map.of("mostVisits", most));
    }

    static Map<String, Object> dues(int late, int expired, int removed, int renewal) {
        return Map.of(
                "dues",
                Map.of(
                        "daysUntilLate",
                        late,
                        "daysUntilExpired",
                        expired,
                        "daysUntilRemoved",
                        removed,
                        "renewalMonths",
                        renewal));
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Europe/Paris"));
    }
}
