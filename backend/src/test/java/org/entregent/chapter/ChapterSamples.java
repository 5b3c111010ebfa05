package org.entregent.chapter;

import static org.entregent.Inputs.PAST_DAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of chapters that nothing is wrong with. */
final class ChapterSamples {

    private ChapterSamples() {}

    /** In Calvados. */
    static Map<String, Object> founding(String name) {
        return new LinkedHashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "regionId", regionId("FR-14"),
                "name", name,
                "meeting", meeting(),
                "createdOn", PAST_DAY));
    }

    static Map<String, Object> moving(JsonNode chapter) {
        var meeting = new LinkedHashMap<>(meeting());
        meeting.put("place", "Salle des Marées Hautes");
        var input = changing(chapter);
        input.put("meeting", meeting);
        return input;
    }

    static Map<String, Object> closing(JsonNode chapter) {
        var input = changing(chapter);
        input.put("closedOn", "2025-01-15");
        return input;
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    private static Map<String, Object> changing(JsonNode chapter) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "chapterId",
                chapter.at("/id").asString(),
                "version",
                chapter.at("/version").asInt()));
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "day", "TUESDAY",
                "time", "07:15:00",
                "place", "Auberge du Sablier Couché",
                "address", "4 rue du Pas-Pressé",
                "communeId", "com_14118",
                "position", Map.of("latitude", 49.18, "longitude", -0.37));
    }
}
