package org.entregent.graph;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            case GraphException.Several several ->
                several.refusals().stream().map(refusal -> refused(refusal, at)).toList();
            case StatementFailure statement
            when statement.isTimeout() ->
                List.of(error(ErrorCode.TIMEOUT, "The operation took too long and was stopped.", at));
            case Throwable absence
            when Outage.isBehind(absence) -> {
                // All requests of that moment meet the same, and the watch says it once.
                LOG.debug("Request {} met a database that does not answer: {}", requestId, absence.getMessage());
                yield List.of(error(ErrorCode.UNAVAILABLE, Outage.MESSAGE, at));
            }
            default -> {
                LOG.error("Request {} failed", requestId, failure);
                yield List.of(error(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side.", at));
            }
        };
    }

    static GraphQLError error(ErrorCode code, String message, List<Object> path) {
        return new GraphError(
                message,
                null,
                path.isEmpty() ? null : path,
                ErrorClassification.errorClassification(code.name()),
                Map.of("code", code.name()));
    }

    private static GraphQLError refused(GraphException refusal, List<Object> at) {
        if (at.isEmpty() || refusal.path().isEmpty()) {
            return error(refusal.code(), refusal.getMessage(), at.isEmpty() ? refusal.path() : at);
        }
        // A plan for a reference begins its paths at the field that was answered by the reference.
        List<Object> path = new ArrayList<>(at);
        path.addAll(refusal.path().subList(1, refusal.path().size()));
        return error(refusal.code(), refusal.getMessage(), path);
    }
}
