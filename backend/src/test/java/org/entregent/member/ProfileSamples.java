package org.entregent.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of profiles that nothing is wrong with. */
final class ProfileSamples {

    private ProfileSamples() {}

    /** All that a profile tells. */
    static Map<String, Object> updating(JsonNode member) {
        var input = command(member);
        input.put(
                "details",
                new LinkedHashMap<>(Map.of(
                        "firmName", "Les Volets Bavards",
                        "phone", "02 31 00 00 01",
                        "website", "www.volets-bavards.example",
                        "lookingFor", "Des syndics de Caen.\nDes maisons à rénover.",
                        "canIntroduce", "Trois architectes.",
                        "languages", List.of("FR", "FSL", "EN", "FR"))));
        return input;
    }

    static Map<String, Object> answering(JsonNode member, boolean listed) {
        var input = command(member);
        input.put("partnerListed", listed);
        return input;
    }

    private static Map<String, Object> command(JsonNode member) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "memberId",
                member.at("/id").asString(),
                "version",
                member.at("/contact/version").asInt()));
    }
}
