package org.entregent.entrance;

import java.net.InetSocketAddress;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps where a request comes from, for the limits of those who prove no more than that. */
@Component
final class AddressInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null) {
            request.configureExecutionInput((input, builder) -> {
                input.getGraphQLContext().put(InetSocketAddress.class, remote);
                return input;
            });
        }
        return chain.next(request);
    }
}
