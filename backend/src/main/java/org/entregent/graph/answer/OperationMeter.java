package org.entregent.graph.answer;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.entregent.graph.ErrorCode;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts and times operations: our own application's by their names, and whatever others write as one kind, since they could make up
 * as many names as they like. How one ended is the code of its first error; a stream counts when it begins. A verb that was refused in
 * its payload is a success here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OperationMeter implements WebGraphQlInterceptor {

    static final String DOCUMENT = "document";
    static final String FREE = "free";

    private static final String SUCCESS = "SUCCESS";
    private static final String STREAM = "STREAM";

    private record Kind(String document, String outcome) {}

    private final MeterRegistry meters;
    /** As many as there are documents and codes. */
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    OperationMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var begin = System.nanoTime();
        return chain.next(request).doOnNext(response -> count(response, System.nanoTime() - begin));
    }

    static String document(GraphQLContext context) {
        return TrustedDocuments.findName(context).orElse(FREE);
    }

    private void count(WebGraphQlResponse response, long nanoseconds) {
        var kind = new Kind(
                document(response.getExecutionInput().getGraphQLContext()), outcome(response.getExecutionResult()));
        timers.computeIfAbsent(kind, this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private static String outcome(ExecutionResult result) {
        if (!result.getErrors().isEmpty()) {
            var extensions =
                    Objects.requireNonNullElse(result.getErrors().getFirst().getExtensions(), Map.of());
            return Objects.toString(extensions.get("code"), ErrorCode.INTERNAL_ERROR.name());
        }
        return result.getData() instanceof Publisher<?> ? STREAM : SUCCESS;
    }

    private Timer timer(Kind kind) {
        return Durations.timer("entregent.operation")
                .tag(DOCUMENT, kind.document())
                .tag("outcome", kind.outcome())
                .register(meters);
    }
}
