package org.entregent.graph.answer;

import graphql.GraphQLError;
import java.util.List;
import org.entregent.graph.GraphException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What callers see of a stream that is refused when it begins, or that breaks: refusals in full. */
@Component
final class StreamErrors extends SubscriptionExceptionResolverAdapter {

    @Override
    protected @Nullable List<GraphQLError> resolveToMultipleErrors(Throwable failure) {
        return failure instanceof GraphException ? GraphErrors.of(failure, List.of(), "") : null;
    }
}
