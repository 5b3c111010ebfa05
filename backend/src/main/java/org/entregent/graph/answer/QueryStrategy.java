package org.entregent.graph.answer;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entregent.graph.plan.OperationPlan;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries. Where the statement answers all root fields, its JSON is the answer; else graphql-java executes the operation
 * and takes the compiled root fields from what was read before, without completing them.
 */
final class QueryStrategy extends AsyncExecutionStrategy {

    private final Reader reader;
    private final Introspecting introspecting;
    private final ReferenceCompletion completion;

    QueryStrategy(DataFetcherExceptionHandler exceptionHandler, Reader reader, Introspecting introspecting) {
        super(exceptionHandler);
        this.reader = reader;
        this.introspecting = introspecting;
        this.completion = new ReferenceCompletion(reader);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return Admission.during(context.getGraphQLContext(), () -> answer(context, parameters));
    }

    private CompletableFuture<ExecutionResult> answer(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Reader.Answered answered;
        try {
            answered = reader.answer(context);
        } catch (RuntimeException failure) {
            return refused(context, failure);
        }
        if (!answered.plan().needsFetchers()) {
            return CompletableFuture.completedFuture(result(answered));
        }
        answered.errors().forEach(context::addError);
        context.getGraphQLContext().put(Reader.Answered.class, answered);
        return byFetchers(context, parameters);
    }

    /** Beside introspection graphql-java looks at the arguments of all fields at once: one without its value stops them all. */
    private CompletableFuture<ExecutionResult> byFetchers(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        try {
            return super.execute(context, parameters);
        } catch (GraphQLException refusal) {
            return refused(context, refusal);
        }
    }

    private static CompletableFuture<ExecutionResult> refused(ExecutionContext context, RuntimeException failure) {
        return CompletableFuture.completedFuture(
                new ExecutionResultImpl(GraphErrors.of(failure, List.of(), context.getExecutionId())));
    }

    @Override
    protected @Nullable Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (Introspecting.answers(parameters)) {
            return introspecting.answer(context, parameters);
        }
        int level = parameters.getPath().getLevel();
        Reader.Answered answered =
                level > 2 ? null : context.getGraphQLContext().get(Reader.Answered.class);
        if (answered == null) {
            return super.fetchField(context, IntrospectionDefaults.of(context, parameters));
        }
        List<Object> path = parameters.getPath().toList();
        int index = indexOf(answered.plan(), path.getFirst());
        boolean byStatement = index >= 0 && answered.plan().roots().get(index).by() == OperationPlan.By.STATEMENT;
        if (level == 1) {
            return byStatement ? answered.values().get(index) : super.fetchField(context, parameters);
        }
        Object below = index < 0 || byStatement ? null : answered.values().get(index);
        return below instanceof Map<?, ?> values && values.containsKey(path.getLast())
                ? values.get(path.getLast())
                : super.fetchField(context, IntrospectionDefaults.of(context, parameters));
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        FieldValueInfo completed = completion.complete(context, parameters, this::completeValueForNull);
        if (completed != null) {
            return completed;
        }
        if (parameters.getSource() == null && isReported(context, parameters.getPath())) {
            return ReferenceCompletion.reportedNull(parameters);
        }
        return super.completeValue(context, parameters);
    }

    /** Whether an error at or below the path explains the null. */
    private static boolean isReported(ExecutionContext context, ResultPath path) {
        List<Object> keys = path.toList();
        return path.getLevel() <= 2 && context.getErrors().stream().anyMatch(error -> begins(error, keys));
    }

    private static boolean begins(GraphQLError error, List<Object> keys) {
        List<Object> at = error.getPath();
        return at != null
                && at.size() >= keys.size()
                && at.subList(0, keys.size()).equals(keys);
    }

    private static int indexOf(OperationPlan plan, Object key) {
        List<OperationPlan.Root> roots = plan.roots();
        for (int i = 0; i < roots.size(); i++) {
            if (roots.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static ExecutionResult result(Reader.Answered answered) {
        List<OperationPlan.Root> roots = answered.plan().roots();
        List<GraphQLError> errors = new ArrayList<>(answered.errors());
        Map<String, @Nullable Object> data = LinkedHashMap.newLinkedHashMap(roots.size());
        boolean missing = false;
        for (int i = 0; i < roots.size(); i++) {
            OperationPlan.Root root = roots.get(i);
            Object value = Completed.unwrap(answered.values().get(i));
            if (value == null && GraphQLTypeUtil.isNonNull(root.site().type())) {
                missing = true;
                ResultPath path = ResultPath.rootPath().segment(root.key());
                if (errors.stream().noneMatch(error -> begins(error, path.toList()))) {
                    errors.add(NullPropagation.missing(path));
                }
            }
            data.put(root.key(), value);
        }
        return new ExecutionResultImpl(missing ? null : data, errors);
    }
}
