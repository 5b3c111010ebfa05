package org.entregent.graph;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every error of a response a code, and the request's id for questions to the operator. */
@Component
final class ErrorInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> complete(response, request.getId()));
    }

    private static WebGraphQlResponse complete(WebGraphQlResponse response, String requestId) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        return response.transform(builder -> builder.errors(
                errors.stream().map(error -> complete(error, requestId)).toList()));
    }

    private static GraphQLError complete(GraphQLError error, String requestId) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putIfAbsent("code", code(error.getErrorType()));
        extensions.put("requestId", requestId);
        boolean located = error.getLocations() != null && !error.getLocations().isEmpty();
        return new GraphError(
                error.getMessage(),
                located ? error.getLocations() : null,
                error.getPath(),
                error.getErrorType(),
                extensions);
    }

    /** For errors that graphql-java itself made, and those of Spring Security's resolver. */
    private static String code(ErrorClassification classification) {
        if (classification instanceof ErrorType type) {
            ErrorCode code = switch (type) {
                case InvalidSyntax -> ErrorCode.GRAPHQL_PARSE_FAILED;
                case ValidationError -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
                case OperationNotSupported, ExecutionAborted -> ErrorCode.BAD_USER_INPUT;
                case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
            };
            return code.name();
        }
        return classification instanceof Enum<?> named ? named.name() : ErrorCode.INTERNAL_ERROR.name();
    }
}
