package org.entregent.http;

import java.io.IOException;
import org.entregent.graph.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes one operation, has it executed, and hands over what came of it. */
@Component
final class OperationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OperationHandler.class);

    private final WebGraphQlHandler graphQl;
    private final RequestBody bodies;
    private final Outcomes outcomes;

    OperationHandler(WebGraphQlHandler graphQl, RequestBody bodies, Outcomes outcomes) {
        this.graphQl = graphQl;
        this.bodies = bodies;
        this.outcomes = outcomes;
    }

    ServerResponse handle(ServerRequest request) throws IOException {
        GraphQlRequest asked;
        try {
            asked = bodies.read(request.servletRequest());
        } catch (RefusedRequest refused) {
            return outcomes.refused(refused.refusal());
        }
        var response = graphQl.handleRequest(web(request, asked))
                .map(answer -> outcomes.answered(request, answer))
                .onErrorResume(failure -> Mono.just(failed(failure)))
                .toFuture();
        // Operations run on the request's own thread. What is there already is written by it, too: waiting for it would
        // send the
        // request through the container and every filter once more.
        return response.isDone() ? response.join() : ServerResponse.async(response);
    }

    private ServerResponse failed(Throwable failure) {
        LOG.error("An operation could not be executed", failure);
        return outcomes.refused(Refusal.of(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side."));
    }

    private static WebGraphQlRequest web(ServerRequest request, GraphQlRequest asked) {
        return new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                cookies(request),
                request.remoteAddress().orElse(null),
                request.attributes(),
                asked,
                RequestId.of(request.servletRequest()),
                LocaleContextHolder.getLocale());
    }

    private static MultiValueMap<String, HttpCookie> cookies(ServerRequest request) {
        var sent = request.servletRequest().getCookies();
        if (sent == null || sent.length == 0) {
            return CollectionUtils.toMultiValueMap(java.util.Map.of());
        }
        var cookies = new LinkedMultiValueMap<String, HttpCookie>(sent.length);
        for (var cookie : sent) {
            cookies.add(cookie.getName(), new HttpCookie(cookie.getName(), cookie.getValue()));
        }
        return cookies;
    }
}
