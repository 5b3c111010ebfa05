package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Requires that a verb is refused for one reason, that names its field, in the caller's language. */
public final class Refusals {

    private static final Pattern UNFILLED = Pattern.compile("\\{\\d|\\?\\?|^[a-z-]+\\.[a-z-]+$");

    private Refusals() {}

    /** @param field path from the input's root, joined by dots; empty when no single field is at fault */
    public static JsonNode require(GraphQlClient caller, String verb, Map<String, ?> input, String type, String field) {
        var french = new Verbs(caller).refused(verb, input);
        var english = new Verbs(caller.with("Accept-Language", "en")).refused(verb, input);
        assertThat(french.size()).as(verb + " " + french).isEqualTo(1);
        assertThat(french.at("/0/__typename").asString()).as(french.toString()).isEqualTo(type);
        assertThat(String.join(
                        ".",
                        french.at("/0/path")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()))
                .isEqualTo(field);
        assertThat(english.at("/0/path")).isEqualTo(french.at("/0/path"));
        var inFrench = french.at("/0/message").asString();
        var inEnglish = english.at("/0/message").asString();
        assertThat(inFrench).isNotBlank().isNotEqualTo(inEnglish).doesNotContainPattern(UNFILLED);
        assertThat(inEnglish).isNotBlank().doesNotContainPattern(UNFILLED);
        var other = new Verbs(caller.with("Accept-Language", "de")).refused(verb, input);
        assertThat(other.at("/0/message").asString()).isEqualTo(inFrench);
        return french.get(0);
    }
}
