package org.entregent.openguide;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where all public sheets are, for programs: those of all regions, or of one. */
final class OpenData {

    static final String PATH = "/donnees/reseaux";

    /** The licence's address, by which programs know it. */
    static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    private OpenData() {}

    /** @param region its code, such as {@code FR-14} */
    static Map<String, String> links(Optional<String> region) {
        var file =
                region.map(code -> PATH + "/" + code.toLowerCase(Locale.ROOT)).orElse(PATH);
        return Map.of("csv", file + ".csv", "json", file + ".json", "licenceAddress", LICENCE);
    }
}
