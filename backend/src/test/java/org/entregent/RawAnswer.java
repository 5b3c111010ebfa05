package org.entregent;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, as it was written. A stream that goes on is read no further than its headers; its text is empty then. */
public record RawAnswer(HttpResponse<?> response, String text) {

    private static final String EVENT = "event: next\ndata: ";

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Without parameters. */
    public String mediaType() {
        return header("Content-Type").replaceFirst(";.*", "");
    }

    /** The JSON of the body, or of the one event that the body is. */
    public JsonNode json() {
        if (!mediaType().equals("text/event-stream")) {
            return JsonMapper.shared().readTree(text);
        }
        if (!text.startsWith(EVENT) || !text.endsWith("\n\nevent: complete\ndata:\n\n")) {
            throw new AssertionError("No single event: " + text);
        }
        return JsonMapper.shared().readTree(text.substring(EVENT.length(), text.indexOf("\n\n")));
    }

    public String code() {
        return json().at("/errors/0/extensions/code").asString("");
    }

    public String requestId() {
        return json().at("/errors/0/extensions/requestId").asString("");
    }
}
