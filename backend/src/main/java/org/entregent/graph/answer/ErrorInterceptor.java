package org.entregent.graph.answer;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entregent.graph.ErrorCode;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives every error a code and the request's id for questions to the operator: those of a response, and those of a stream's events
 * and of its end.
 */
@Component
final class ErrorInterceptor implements WebGraphQlInterceptor {

    private static final Set<String> CODES =
            Arrays.stream(ErrorCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> complete(response, request.getId()));
    }

    private static WebGraphQlResponse complete(WebGraphQlResponse response, String requestId) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getData() instanceof Publisher<?> events) {
            return response.transform(builder -> builder.data(complete(events, requestId)));
        }
        List<GraphQLError> errors = result.getErrors();
        return errors.isEmpty() ? response : response.transform(builder -> builder.errors(complete(errors, requestId)));
    }

    private static Flux<ExecutionResult> complete(Publisher<?> events, String requestId) {
        return Flux.from(events)
                .map(event -> complete((ExecutionResult) event, requestId))
                .onErrorResume(
                        failure -> Flux.just(new ExecutionResultImpl(complete(broken(failure, requestId), requestId))));
    }

    private static ExecutionResult complete(ExecutionResult event, String requestId) {
        return event.getErrors().isEmpty()
                ? event
                : event.transform(builder -> builder.errors(complete(event.getErrors(), requestId)));
    }

    /** Why a stream breaks off: told as its last event. */
    private static List<GraphQLError> broken(Throwable failure, String requestId) {
        return failure instanceof SubscriptionPublisherException told
                        && !told.getErrors().isEmpty()
                ? told.getErrors()
                : GraphErrors.of(failure, List.of(), requestId);
    }

    private static List<GraphQLError> complete(List<GraphQLError> errors, String requestId) {
        return errors.stream().map(error -> complete(error, requestId)).toList();
    }

    private static GraphQLError complete(GraphQLError error, String requestId) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putIfAbsent("code", code(error).name());
        extensions.put("requestId", requestId);
        boolean located = error.getLocations() != null && !error.getLocations().isEmpty();
        return new GraphError(
                error.getMessage(),
                located ? error.getLocations() : null,
                error.getPath(),
                error.getErrorType(),
                extensions);
    }

    /** For errors that graphql-java itself made, and those of Spring's own resolvers. */
    private static ErrorCode code(GraphQLError error) {
        ErrorClassification classification = error.getErrorType();
        if (classification instanceof ErrorType type) {
            return switch (type) {
                case InvalidSyntax -> ErrorCode.GRAPHQL_PARSE_FAILED;
                case ValidationError -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
                case OperationNotSupported, ExecutionAborted -> ErrorCode.BAD_USER_INPUT;
                case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
            };
        }
        String name = String.valueOf(classification);
        return switch (name) {
            case "UNAUTHORIZED" -> ErrorCode.UNAUTHENTICATED;
            case "BAD_REQUEST" -> ErrorCode.BAD_USER_INPUT;
            default -> CODES.contains(name) ? ErrorCode.valueOf(name) : ErrorCode.INTERNAL_ERROR;
        };
    }
}
