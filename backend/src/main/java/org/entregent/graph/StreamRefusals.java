package org.entregent.graph;

import graphql.ExecutionResult;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the caller of an event stream why it does not begin: as the only event, before {@code complete}. Spring would say no more
 * than that there is no stream.
 */
@Component
final class StreamRefusals implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var answer = chain.next(request);
        return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM)
                ? answer.map(StreamRefusals::streamed)
                : answer;
    }

    private static WebGraphQlResponse streamed(WebGraphQlResponse response) {
        if (response.getErrors().isEmpty() || response.getData() instanceof Publisher) {
            return response;
        }
        var refusal = ExecutionResult.newExecutionResult()
                .errors(response.getExecutionResult().getErrors())
                .build();
        return response.transform(answer -> answer.data(Flux.just(refusal)).errors(List.of()));
    }
}
