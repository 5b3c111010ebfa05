package org.entregent.suggestion;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds the one commune that somebody means by its name and, where they give it, its department's number. */
@Component
public class CommuneSearch {

    private static final String DOCUMENT = """
            query SuggestedCommune($words: String!, $department: String) {
              communes(search: $words, departmentCode: $department, first: 20) { nodes { code name } }
            }""";

    /** {@code Aubagne (13)}, and whatever else people write of it. */
    private static final Pattern WRITTEN = Pattern.compile("(.*?)[\\s,(]*(\\d{2,3}|2[ABab])?\\)?\\s*");

    private static final int LONGEST = 100;

    private final PublicReader reader;

    CommuneSearch(PublicReader reader) {
        this.reader = reader;
    }

    /** Its code; empty for none, or for several. */
    public Optional<String> find(Visit visit, String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (written.length() > LONGEST || !parts.matches() || parts.group(1).isBlank()) {
            return Optional.empty();
        }
        var name = parts.group(1).strip();
        var asked = new HashMap<String, Object>();
        asked.put("words", name);
        Optional.ofNullable(parts.group(2)).ifPresent(code -> asked.put("department", code.toUpperCase(Locale.ROOT)));
        var found = reader.read(visit, DOCUMENT, asked)
                .at("/communes/nodes")
                .valueStream()
                .toList();
        return one(found.size() == 1 ? found : named(name, found));
    }

    private static Optional<String> one(List<JsonNode> communes) {
        return communes.size() == 1
                ? Optional.of(communes.getFirst().required("code").asString())
                : Optional.empty();
    }

    /** Accents, capitals, hyphens and spaces don't count. */
    private static List<JsonNode> named(String name, List<JsonNode> communes) {
        var collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(Collator.PRIMARY);
        return communes.stream()
                .filter(commune -> collator.compare(commune.required("name").asString(), name) == 0)
                .toList();
    }
}
