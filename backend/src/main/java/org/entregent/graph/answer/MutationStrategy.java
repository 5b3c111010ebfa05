package org.entregent.graph.answer;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Executes mutations: measured and admitted like queries, one after the other; their payloads' references are read. */
final class MutationStrategy extends AsyncSerialExecutionStrategy {

    private final Reader reader;
    private final ReferenceCompletion completion;

    MutationStrategy(DataFetcherExceptionHandler exceptionHandler, Reader reader) {
        super(exceptionHandler);
        this.reader = reader;
        this.completion = new ReferenceCompletion(reader);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return Admission.during(context.getGraphQLContext(), () -> run(context, parameters));
    }

    private CompletableFuture<ExecutionResult> run(ExecutionContext context, ExecutionStrategyParameters parameters) {
        try {
            reader.answer(context);
        } catch (RuntimeException refusal) {
            return CompletableFuture.completedFuture(
                    new ExecutionResultImpl(GraphErrors.of(refusal, List.of(), context.getExecutionId())));
        }
        return super.execute(context, parameters);
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
