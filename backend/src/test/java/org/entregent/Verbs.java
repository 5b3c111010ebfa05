package org.entregent;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Says the domain's verbs over GraphQL as one caller, and reads back what came of them. */
public final class Verbs {

    private final GraphQlClient client;

    public Verbs(GraphQlClient client) {
        this.client = client;
    }

    public GraphQlClient client() {
        return client;
    }

    /** What came back, errors of the request included. */
    public GraphQlAnswer send(String verb, Map<String, ?> input) {
        return client.run(DeclaredVerbs.document(verb), Map.of("input", input));
    }

    /** The object that a verb made or changed. */
    public JsonNode done(String verb, Map<String, ?> input) {
        var payload = send(verb, input).at("/" + verb);
        if (!payload.at("/errors").isEmpty()) {
            throw new AssertionError(verb + " was refused: " + payload);
        }
        return payload.at("/" + DeclaredVerbs.object(verb));
    }

    /** Why a verb did nothing: the payload's errors. */
    public JsonNode refused(String verb, Map<String, ?> input) {
        var payload = send(verb, input).at("/" + verb);
        if (payload.at("/errors").isEmpty()
                || !payload.at("/" + DeclaredVerbs.object(verb)).isNull()) {
            throw new AssertionError(verb + " was not refused: " + payload);
        }
        return payload.at("/errors");
    }

    /** An object as this caller sees it, by the field that asks for it, such as {@code referral}; null when they do not. */
    public JsonNode read(String field, String id) {
        return client.run(DeclaredVerbs.question(field), Map.of("id", id)).at("/" + field);
    }
}
