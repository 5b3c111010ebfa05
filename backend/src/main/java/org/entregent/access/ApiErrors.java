package org.entregent.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refusals before GraphQL begins, in the form that a GraphQL client expects. */
@Component
final class ApiErrors {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final JsonMapper json;

    ApiErrors(JsonMapper json) {
        this.json = json;
    }

    void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code, String message)
            throws IOException {
        var error = Map.of("message", message, "extensions", Map.of("code", code.name()));
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        response.setStatus(status.value());
        response.setContentType(accepted.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : "application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error))));
    }
}
