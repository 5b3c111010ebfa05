package org.entregent.http;

import java.time.Duration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Sends a subscription's results as they come. A stream ends with its caller's token or session, not with a server's patience; a
 * sign of life keeps proxies from cutting it, and tells us of callers who left without a word.
 */
final class EventStreams extends GraphQlSseHandler {

    private static final Duration WITHOUT_END = Duration.ZERO;

    EventStreams(WebGraphQlHandler handler, Duration keepAlive) {
        super(handler, WITHOUT_END, keepAlive);
    }

    ServerResponse send(ServerRequest request, WebGraphQlResponse response) {
        return new BegunStream(prepareResponse(request, Mono.just(response)));
    }
}
