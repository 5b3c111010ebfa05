package org.entregent.business;

import static org.entregent.Inputs.PAST_DAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of closed business that nothing is wrong with, each with an id of its own. */
public final class ClosedBusinessSamples {

    private ClosedBusinessSamples() {}

    /** Thanks of one member to another, for a new customer. */
    public static Map<String, Object> thanks(String memberId, long cents) {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "amount",
                Map.of("minorUnits", cents),
                "closedOn",
                PAST_DAY,
                "source",
                "NEW",
                "kind",
                "OUTSIDE",
                "thanked",
                Map.of("memberId", memberId)));
    }

    public static Map<String, Object> correction(JsonNode business) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "closedBusinessId",
                business.at("/id").asString(),
                "version",
                business.at("/version").asInt(),
                "reason",
                "Erreur de frappe"));
    }
}
