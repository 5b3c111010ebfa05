package org.entregent.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of regions that nothing is wrong with. */
final class RegionSamples {

    private RegionSamples() {}

    /** Under France. */
    static Map<String, Object> opening(String code) {
        var input = described();
        input.put("parentId", id("FR"));
        input.put("code", code);
        return input;
    }

    static Map<String, Object> correcting(JsonNode region) {
        var input = described();
        input.put("regionId", region.at("/id").asString());
        input.put("version", region.at("/version").asInt());
        input.put("code", region.at("/code").asString());
        input.put("name", "Pays des Moulins");
        return input;
    }

    static String id(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    private static Map<String, Object> described() {
        return new LinkedHashMap<>(Map.of(
                "commandId", UUID.randomUUID().toString(),
                "name", "Val des Horloges",
                "timeZone", "Europe/Paris",
                "yearlyFee", Map.of("minorUnits", 98_000),
                "promisedRevenue", Map.of("minorUnits", 6_000_000, "currency", "EUR")));
    }
}
