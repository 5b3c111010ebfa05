package org.entregent.http;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.RetryAfter;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where what came of an operation becomes a response: by what it is — a result, a stream — and only then by what the
 * client takes. A stream goes out for a subscription that began, to clients that take events; anything else is JSON for those that
 * take it, and one event for those that take events alone.
 */
@Component
final class Outcomes {

    private static final String BEARER = "Bearer realm=\"entregent\"";

    private final EventStreams streams;
    private final Refusals refusals;
    private final RefusalDelay delay;
    private final JsonMapper json;

    Outcomes(EventStreams streams, Refusals refusals, RefusalDelay delay, JsonMapper json) {
        this.streams = streams;
        this.refusals = refusals;
        this.delay = delay;
        this.json = json;
    }

    ServerResponse answered(ServerRequest request, WebGraphQlResponse response) {
        var accepted = AcceptHeader.of(request.servletRequest());
        var result = response.getExecutionResult();
        if (result.getData() instanceof Publisher<?>) {
            return accepted.events() ? streams.send(request, response) : refused(notWithoutEvents());
        }
        if (result.getErrors().stream().anyMatch(error -> code(error).isTooMuch())) {
            delay.await(request.servletRequest());
        }
        var form = accepted.single();
        var status = status(form, result.isDataPresent(), result.getData() != null, result.getErrors());
        var body = response.toMap();
        return ServerResponse.status(status)
                .headers(headers -> {
                    headers.putAll(response.getResponseHeaders());
                    tell(headers, status, result.getErrors());
                })
                .build((servletRequest, servletResponse) -> {
                    Writing.write(servletResponse, status, form, json.writeValueAsBytes(body));
                    return null;
                });
    }

    ServerResponse refused(Refusal refusal) {
        return ServerResponse.status(refusal.status()).build((request, response) -> {
            refusals.write(request, response, refusal);
            return null;
        });
    }

    private static Refusal notWithoutEvents() {
        return Refusal.of(
                        ErrorCode.BAD_USER_INPUT,
                        "A subscription is answered by server-sent events: send the header \"Accept: text/event-stream\"")
                .withStatus(406);
    }

    /**
     * 200 for what was executed, and for whatever is said in a form whose readers expect it; else the gravest status that an
     * error's code stands for.
     */
    private static int status(Form form, boolean executed, boolean hasData, List<GraphQLError> errors) {
        var always = hasData ? 0 : gravest(errors, true);
        if (always > 0) {
            return always;
        }
        return form == Form.GRAPHQL_RESPONSE && !executed ? Math.max(400, gravest(errors, false)) : 200;
    }

    private static int gravest(List<GraphQLError> errors, boolean matterOfHttp) {
        var gravest = 0;
        for (var error : errors) {
            var code = code(error);
            if (!matterOfHttp || code.isMatterOfHttp()) {
                gravest = Math.max(gravest, code.status());
            }
        }
        return gravest;
    }

    private static ErrorCode code(GraphQLError error) {
        var code = extensions(error).get("code");
        return code instanceof String name ? ErrorCode.valueOf(name) : ErrorCode.INTERNAL_ERROR;
    }

    private static void tell(HttpHeaders headers, int status, List<GraphQLError> errors) {
        if (status < 400) {
            return;
        }
        if (status == ErrorCode.UNAUTHENTICATED.status()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, BEARER);
        }
        for (var error : errors) {
            if (extensions(error).get(RetryAfter.EXTENSION) instanceof Number seconds) {
                headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds.longValue())));
            }
        }
    }

    private static Map<String, Object> extensions(GraphQLError error) {
        return Objects.requireNonNullElse(error.getExtensions(), Map.of());
    }
}
