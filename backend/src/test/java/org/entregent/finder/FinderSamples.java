package org.entregent.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;

/** Inputs of the finder's verb that nothing is wrong with. */
final class FinderSamples {

    private FinderSamples() {}

    /** @param version what was asked until then */
    static Map<String, Object> publishing(String regionCode, int version) {
        var input = new LinkedHashMap<String, Object>();
        input.put("commandId", UUID.randomUUID().toString());
        input.put("regionId", regionId(regionCode));
        input.put("version", version);
        input.put("questions", List.of(place(), budget()));
        return input;
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    static Map<String, Object> place() {
        return Map.of(
                "kind",
                "PLACE",
                "weight",
                5,
                "mayBeIndispensable",
                true,
                "text",
                words("Où êtes-vous ?", "Where are you?"),
                "help",
                words("La commune suffit.", "The commune will do."));
    }

    static Map<String, Object> budget() {
        return Map.of(
                "kind",
                "BUDGET",
                "weight",
                2,
                "mayBeIndispensable",
                false,
                "text",
                words("Quel budget ?", "What budget?"),
                "options",
                List.of(option("rien", "FREE"), option("peu", "FREE", "UP_TO_100")));
    }

    static Map<String, Object> option(String code, String... values) {
        return Map.of("code", code, "words", words("« " + code + " »", "“" + code + "”"), "values", List.of(values));
    }

    private static Map<String, Object> words(String french, String english) {
        return Map.of("french", french, "english", english);
    }
}
