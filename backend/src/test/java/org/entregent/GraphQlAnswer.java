package org.entregent;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came back of a GraphQL request. */
public record GraphQlAnswer(int status, HttpHeaders headers, JsonNode body) {

    /** The data of an operation that went well. */
    public JsonNode data() {
        if (body.has("errors")) {
            throw new AssertionError("The operation failed: " + body);
        }
        return body.required("data");
    }

    /** The value at a JSON pointer in the data, such as {@code "/viewer/displayName"}. */
    public JsonNode at(String pointer) {
        return data().at(pointer);
    }

    /** The codes of the errors, none when all went well. */
    public List<String> codes() {
        return body.path("errors")
                .valueStream()
                .map(error -> error.at("/extensions/code").asString(""))
                .toList();
    }
}
