package org.entregent.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.entregent.graph.ErrorCode;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a client asks: one JSON object in UTF-8, never more of it than is allowed. */
@Component
final class RequestBody {

    /** In bytes, as the site before us has it too. */
    static final int LARGEST = 512 * 1024;

    private final ObjectReader reader;

    RequestBody(JsonMapper json) {
        this.reader = json.readerFor(SerializableGraphQlRequest.class)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    GraphQlRequest read(HttpServletRequest request) throws IOException {
        var body = bytes(request);
        refuseUnlessText(body);
        try {
            SerializableGraphQlRequest asked = reader.readValue(body);
            // A body of null, or neither a document nor the hash of one.
            if (asked == null || asked.getDocument() == null) {
                throw noRequest();
            }
            return asked;
        } catch (JacksonException | ServerWebInputException unreadable) {
            throw noRequest();
        }
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        return body;
    }

    /** The parser guesses other encodings from zeros, and takes some sequences that aren't characters. */
    private static void refuseUnlessText(byte[] body) {
        var plain = true;
        for (var octet : body) {
            if (octet == 0) {
                throw noRequest();
            }
            plain &= octet > 0;
        }
        if (plain) {
            return;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException malformed) {
            throw noRequest();
        }
    }

    private static RefusedRequest tooLarge() {
        return new RefusedRequest(BodyBound.tooLarge(LARGEST));
    }

    private static RefusedRequest noRequest() {
        return new RefusedRequest(Refusal.of(
                ErrorCode.BAD_USER_INPUT,
                "The body must be a JSON object in UTF-8 that says nothing twice: \"query\" a text, \"variables\" and "
                        + "\"extensions\" objects, \"operationName\" a text"));
    }
}
