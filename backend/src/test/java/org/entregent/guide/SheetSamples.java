package org.entregent.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of sheets that nothing is wrong with. */
final class SheetSamples {

    private SheetSamples() {}

    /** In Calvados. */
    static Map<String, Object> adding(String name) {
        return new LinkedHashMap<>(
                Map.of("id", UUID.randomUUID().toString(), "regionId", regionId("FR-14"), "content", content(name)));
    }

    static Map<String, Object> writing(JsonNode sheet, String name) {
        var input = moving(sheet);
        input.remove("note");
        input.put("content", content(name));
        return input;
    }

    static Map<String, Object> restoring(JsonNode sheet, int number) {
        var input = moving(sheet);
        input.remove("note");
        input.put("number", number);
        return input;
    }

    static Map<String, Object> moving(JsonNode sheet) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "sheetId",
                sheet.at("/id").asString(),
                "version",
                sheet.at("/version").asInt(),
                "note",
                "Voyez avec nous."));
    }

    static Map<String, Object> merging(JsonNode sheet, JsonNode into) {
        var input = moving(sheet);
        input.remove("note");
        input.put("intoId", into.at("/id").asString());
        return input;
    }

    static Map<String, Object> inviting(JsonNode sheet) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "sheetId",
                sheet.at("/id").asString(),
                "email",
                "tenante-" + UUID.randomUUID() + "@sabliers.example",
                "name",
                "Ludivine Sablon"));
    }

    /** The last to come. */
    static Map<String, Object> ending(JsonNode sheet) {
        var id = sheet.at("/id").asString();
        var network = id.substring(id.lastIndexOf('_') + 1);
        return new LinkedHashMap<>(Map.of(
                "ownerId",
                Owner.ask("select 'own_' || region_id || '_' || id from network_owner where network_id = '" + network
                        + "' order by id desc limit 1")));
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    /** A name and a family: completeness 0. */
    static Map<String, Object> bare(String name) {
        return new LinkedHashMap<>(Map.of("name", name, "family", "THEMATIC"));
    }

    /** All that a sheet can say. */
    static Map<String, Object> content(String name) {
        var content = bare(name);
        content.put("acronym", "SAB");
        content.put("legalForm", "ASSOCIATION");
        content.put("rna", "w142 000 001");
        content.put("siren", "404 833 048");
        content.put("summary", "Des sabliers, et du temps pour en parler.");
        content.put("description", "Chaque mois, un sablier.\n\nEt l’on parle tant qu’il coule.");
        content.put("departments", List.of("61"));
        content.put("communeIds", List.of("com_14118", "com_14047"));
        content.put("activityIds", List.of("act_G_NAF_REV_2", "act_47_NAF_2025"));
        content.put("audiences", List.of("HEADS_OF_FIRMS", "SELF_EMPLOYED"));
        content.put("firmSizes", List.of("NO_EMPLOYEE", "FROM_1_TO_9"));
        content.put("memberCount", 45);
        content.put("firmCount", 40);
        content.put("feeBand", "UP_TO_300");
        content.put("admissions", List.of("CO_OPTED"));
        content.put("frequency", "MONTHLY");
        content.put("timeSlots", List.of("EVENING"));
        content.put("services", List.of("CONVIVIALITY", "TRAINING"));
        content.put("goals", List.of("ADDRESS_BOOK"));
        content.put("contactName", "Ludivine Sablon");
        content.put("contactEmail", "Bonjour@Sabliers.example");
        content.put("contactPhone", "02 61 91 00 12");
        content.put("website", "www.sabliers.example");
        content.put("address", "4 rue du Pas-Pressé");
        content.put("communeId", "com_14118");
        content.put("latitude", 49.18);
        content.put("longitude", -0.37);
        content.put("languages", List.of("FR", "EN"));
        content.put("accessible", true);
        return content;
    }
}
