package org.entregent.graph.answer;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.graph.Outage;
import org.entregent.graph.RetryAfter;
import org.entregent.graph.request.OpenPlace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into errors that callers may see: refusals in full, everything else as a code and a request id. */
final class GraphErrors {

    private static final Logger LOG = LoggerFactory.getLogger(GraphErrors.class);

    private GraphErrors() {}

    /**
     * The errors for a failure.
     *
     * @param at the response path of the field that failed; empty for the whole operation
     */
    static List<GraphQLError> of(Throwable failure, List<Object> at, Object requestId) {
        return switch (failure) {
            case GraphException refusal -> List.of(refused(refusal, at));
            case SeveralRefusals several ->
                several.all().stream().map(refusal -> refused(refusal, at)).toList();
            case GraphQLError invalid
            when invalid.getErrorType() == ErrorType.ValidationError ->
                List.of(error(ErrorCode.BAD_USER_INPUT, invalid.getMessage(), at));
            case StatementFailure statement
            when statement.isTimeout() ->
                List.of(error(ErrorCode.TIMEOUT, "The operation took too long and was stopped.", at));
            case Throwable absence
            when Outage.isBehind(absence) -> {
                // All requests of that moment meet the same, and the watch says it once.
                LOG.debug("Request {} met a database that does not answer: {}", requestId, absence.getMessage());
                yield List.of(error(ErrorCode.UNAVAILABLE, Outage.MESSAGE, at, RetryAfter.OUTAGE));
            }
            default -> {
                LOG.error("Request {} failed", requestId, failure);
                yield List.of(error(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side.", at));
            }
        };
    }

    /** An argument that wants a value got a variable without one. */
    static GraphQLError unmet(OpenPlace place, String coordinates, List<Object> path) {
        return error(
                ErrorCode.BAD_USER_INPUT,
                "Argument '%s' of %s: the variable '$%s' has no value."
                        .formatted(place.argument(), coordinates, place.variable()),
                path);
    }

    static GraphQLError error(ErrorCode code, String message, List<Object> path) {
        return error(code, message, path, null);
    }

    private static GraphQLError error(
            ErrorCode code, String message, List<Object> path, @Nullable Duration retryAfter) {
        return new GraphError(
                message,
                null,
                path.isEmpty() ? null : path,
                ErrorClassification.errorClassification(code.name()),
                retryAfter == null
                        ? Map.of("code", code.name())
                        : Map.of("code", code.name(), RetryAfter.EXTENSION, retryAfter.toSeconds()));
    }

    private static GraphQLError refused(GraphException refusal, List<Object> at) {
        if (at.isEmpty() || refusal.path().isEmpty()) {
            return error(
                    refusal.code(), refusal.getMessage(), at.isEmpty() ? refusal.path() : at, refusal.retryAfter());
        }
        // A plan for a reference begins its paths at the field that was answered by the reference.
        List<Object> path = new ArrayList<>(at);
        path.addAll(refusal.path().subList(1, refusal.path().size()));
        return error(refusal.code(), refusal.getMessage(), path, refusal.retryAfter());
    }
}
