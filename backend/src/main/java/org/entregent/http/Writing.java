package org.entregent.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes one JSON value as a whole response. */
final class Writing {

    private static final byte[] NEXT = ascii("event: next\ndata: ");
    private static final byte[] COMPLETE = ascii("\n\nevent: complete\ndata:\n\n");

    private Writing() {}

    static void write(HttpServletResponse response, int status, Form form, byte[] json) throws IOException {
        response.setStatus(status);
        response.setContentType(form.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var out = response.getOutputStream();
        switch (form) {
            case JSON, GRAPHQL_RESPONSE -> {
                response.setContentLength(json.length);
                out.write(json);
            }
            case EVENTS -> {
                response.setContentLength(NEXT.length + json.length + COMPLETE.length);
                out.write(NEXT);
                out.write(oneLine(json));
                out.write(COMPLETE);
            }
        }
    }

    /** A line's end also ends an event's field; in JSON it can only stand between values. */
    private static byte[] oneLine(byte[] json) {
        for (var i = 0; i < json.length; i++) {
            if (json[i] == '\n' || json[i] == '\r') {
                json[i] = ' ';
            }
        }
        return json;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
