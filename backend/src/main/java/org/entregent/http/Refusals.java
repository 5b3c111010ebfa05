package org.entregent.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entregent.graph.RetryAfter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a refusal, whoever refuses: as a GraphQL response with its code and the request's name, in the form that the client
 * takes, and with the refusal's status whatever that form is.
 */
@Component
public final class Refusals {

    private final JsonMapper json;
    private final RefusalDelay delay;
    private final MeterRegistry meters;

    Refusals(JsonMapper json, RefusalDelay delay, MeterRegistry meters) {
        this.json = json;
        this.delay = delay;
        this.meters = meters;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        meters.counter("entregent.refusals", "code", refusal.code().name()).increment();
        if (refusal.isTooMuch()) {
            delay.await(request);
        }
        if (refusal.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(refusal.retryAfter()));
        }
        var body = json.writeValueAsBytes(body(refusal, RequestId.of(request)));
        Writing.write(response, refusal.status(), AcceptHeader.of(request).single(), body);
    }

    private static Map<String, Object> body(Refusal refusal, String requestId) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", refusal.code().name());
        extensions.put("requestId", requestId);
        if (refusal.retryAfter() != null) {
            extensions.put(RetryAfter.EXTENSION, refusal.retryAfter().toSeconds());
        }
        return Map.of("errors", List.of(Map.of("message", refusal.message(), "extensions", extensions)));
    }
}
