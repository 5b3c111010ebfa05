package org.entregent.member;

import static org.entregent.Inputs.PAST_DAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Files of members that nothing is wrong with, and the inputs of the verbs that read them. */
final class ImportSamples {

    static final String HEADER = "Prénom;Nom;Entreprise;SIRET;Métier;Courriel;Téléphone\r\n";

    private ImportSamples() {}

    static Map<String, Object> importing(int rows) {
        return importing(rows(rows));
    }

    static Map<String, Object> importing(String text) {
        return new LinkedHashMap<>(
                Map.of("id", UUID.randomUUID().toString(), "fileName", "membres.csv", "file", file(text)));
    }

    static Map<String, Object> previewing(int rows) {
        return previewing(rows(rows));
    }

    static Map<String, Object> previewing(String text) {
        return new LinkedHashMap<>(Map.of("file", file(text)));
    }

    static Map<String, Object> undoing(JsonNode imported) {
        return Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "importId",
                imported.at("/id").asString());
    }

    static Map<String, Object> file(String text) {
        return new LinkedHashMap<>(
                Map.of("chapterId", MemberSamples.chapterId("FR-14"), "joinedOn", PAST_DAY, "text", text));
    }

    /** New people, for seats that nobody has in the chapter. */
    static String rows(int count) {
        var text = new StringBuilder(HEADER);
        var trades = openTrades(MemberSamples.chapterId("FR-14"));
        for (var place = 0; place < count; place++) {
            text.append(row(trades.get(place))).append("\r\n");
        }
        return text.toString();
    }

    /** A new person. */
    static String row(String trade) {
        return row(trade, UUID.randomUUID() + "@fichier.example");
    }

    static String row(String trade, String email) {
        return "Zélie;Fichier-Neuf;Les Toits Bavards;732 829 320 00074;%s;%s;02 31 00 00 00".formatted(trade, email);
    }

    /** French names of trades that nobody has there. */
    static List<String> openTrades(String chapterId) {
        return new ArrayList<>(Owner.sql()
                .fetch("""
                        select name_french from specialty where retired_on is null and code not in (
                          select specialty_code from member where chapter_id = ?::uuid)
                        order by code""", chapterId.substring(chapterId.lastIndexOf('_') + 1))
                .getValues(0, String.class));
    }
}
