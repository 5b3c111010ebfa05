package org.entregent.graph.answer;

import static graphql.execution.FieldValueInfo.CompleteValueType.NULL;
import static graphql.execution.FieldValueInfo.CompleteValueType.SCALAR;

import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.incremental.AlternativeCallContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the execution strategies do with values that need no completion, and with references to rows. */
final class ReferenceCompletion {

    private final Reader reader;

    ReferenceCompletion(Reader reader) {
        this.reader = reader;
    }

    /**
     * Completes a raw value or a reference; null for every other value.
     *
     * @param ofNull how the strategy completes null
     */
    @Nullable
    FieldValueInfo complete(
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            Function<ExecutionStrategyParameters, Object> ofNull) {
        Object source = parameters.getSource();
        return switch (source) {
            case RawJson raw -> new FieldValueInfo(SCALAR, raw);
            case Completed completed -> new FieldValueInfo(SCALAR, completed.value());
            case Reference reference -> refer(context, parameters, reference, ofNull);
            case null, default -> null;
        };
    }

    private FieldValueInfo refer(
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            Reference reference,
            Function<ExecutionStrategyParameters, Object> ofNull) {
        Reader.Referred referred;
        try {
            referred = reader.refer(context, parameters, reference);
        } catch (RuntimeException failure) {
            report(
                    GraphErrors.of(failure, parameters.getPath().toList(), context.getExecutionId()),
                    context,
                    parameters);
            return reportedNull(parameters);
        }
        report(referred.errors(), context, parameters);
        Object value = Completed.unwrap(referred.value());
        if (value != null) {
            return new FieldValueInfo(SCALAR, value);
        }
        return referred.errors().isEmpty()
                ? new FieldValueInfo(NULL, ofNull.apply(parameters.transform(builder -> builder.source(null))))
                : reportedNull(parameters);
    }

    /** Each event of a subscription has errors of its own, beside those of the operation. */
    private static void report(
            List<GraphQLError> errors, ExecutionContext context, ExecutionStrategyParameters parameters) {
        AlternativeCallContext event = parameters.getDeferredCallContext();
        if (event == null) {
            context.addErrors(errors);
        } else {
            event.addErrors(errors);
        }
    }

    /** A null whose error is reported already: it only has to move up where its type forbids it. */
    static FieldValueInfo reportedNull(ExecutionStrategyParameters parameters) {
        var step = parameters.getExecutionStepInfo();
        if (!step.isNonNullType()) {
            return new FieldValueInfo(NULL, null);
        }
        return new FieldValueInfo(
                NULL,
                CompletableFuture.failedFuture(new NonNullableFieldWasNullException(step, parameters.getPath())),
                List.of());
    }
}
