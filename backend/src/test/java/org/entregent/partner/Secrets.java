package org.entregent.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entregent.GraphQlClient;

/** Says the verbs that show a client's secret. */
final class Secrets {

    private Secrets() {}

    /** The secret; empty when it was shown before. */
    static String ask(GraphQlClient client, String verb, Map<String, ?> input) {
        var type = Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + "Input!";
        var payload = client.run(
                        "mutation ($input: %s) { said: %s(input: $input) { client { id } secret errors { __typename } } }"
                                .formatted(type, verb),
                        Map.of("input", input))
                .at("/said");
        assertThat(payload.at("/errors")).as(verb).isEmpty();
        return payload.at("/secret").asString("");
    }
}
