package org.entregent.graph.answer;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.entregent.graph.ErrorCode;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** What callers see of failures in data fetchers; the last resolver asked, so that a feature may know an exception better. */
@Component
final class FetcherErrors extends DataFetcherExceptionResolverAdapter implements Ordered {

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    protected List<GraphQLError> resolveToMultipleErrors(Throwable failure, DataFetchingEnvironment environment) {
        List<Object> path = environment.getExecutionStepInfo().getPath().toList();
        if (failure instanceof BindException unbound) {
            return List.of(GraphErrors.error(ErrorCode.BAD_USER_INPUT, unbound.getMessage(), path));
        }
        return GraphErrors.of(failure, path, environment.getExecutionId());
    }
}
