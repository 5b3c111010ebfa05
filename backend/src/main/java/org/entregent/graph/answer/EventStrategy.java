package org.entregent.graph.answer;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.jspecify.annotations.Nullable;

/** Executes subscriptions: measured and admitted like queries; what each event refers to is read when the event comes. */
final class EventStrategy extends SubscriptionExecutionStrategy {

    private final Reader reader;
    private final ReferenceCompletion completion;

    EventStrategy(DataFetcherExceptionHandler exceptionHandler, Reader reader) {
        super(exceptionHandler);
        this.reader = reader;
        this.completion = new ReferenceCompletion(reader);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return Admission.during(context.getGraphQLContext(), () -> begin(context, parameters));
    }

    private CompletableFuture<ExecutionResult> begin(ExecutionContext context, ExecutionStrategyParameters parameters) {
        try {
            refuseNothing(parameters);
            reader.answer(context);
        } catch (RuntimeException refusal) {
            return CompletableFuture.completedFuture(
                    new ExecutionResultImpl(GraphErrors.of(refusal, List.of(), context.getExecutionId())));
        }
        return super.execute(context, parameters);
    }

    /** Conditions may leave out the one field that there is. */
    private static void refuseNothing(ExecutionStrategyParameters parameters) {
        if (parameters.getFields().isEmpty()) {
            throw new GraphException(
                    ErrorCode.BAD_USER_INPUT, "A subscription follows one field; @skip or @include leaves none.");
        }
    }

    @Override
    protected @Nullable Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return reader.refusesArguments(context, parameters) ? null : super.fetchField(context, parameters);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        FieldValueInfo completed = completion.complete(context, parameters, this::completeValueForNull);
        return completed == null ? super.completeValue(context, parameters) : completed;
    }
}
