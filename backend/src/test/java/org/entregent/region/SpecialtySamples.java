package org.entregent.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of specialties that nothing is wrong with. */
final class SpecialtySamples {

    private SpecialtySamples() {}

    static Map<String, Object> adding(String code) {
        return new LinkedHashMap<>(Map.of(
                "commandId", UUID.randomUUID().toString(),
                "code", code,
                "words", Map.of("french", "Horloger", "english", "Clockmaker", "family", "CRAFT")));
    }

    static Map<String, Object> correcting(JsonNode specialty) {
        var input = retiring(specialty);
        input.put("words", Map.of("french", "Horlogère", "english", "Clockmaker", "family", "COMMERCE"));
        return input;
    }

    static Map<String, Object> retiring(JsonNode specialty) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "specialtyId",
                specialty.at("/id").asString(),
                "version",
                specialty.at("/version").asInt()));
    }
}
