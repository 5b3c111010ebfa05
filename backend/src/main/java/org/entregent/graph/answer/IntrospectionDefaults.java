package org.entregent.graph.answer;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/** Introspection's arguments may be null, and then mean their default; graphql-java's fetchers expect it to be said so. */
final class IntrospectionDefaults {

    private IntrospectionDefaults() {}

    /** The field without arguments that are null. */
    static ExecutionStrategyParameters of(ExecutionContext context, ExecutionStrategyParameters parameters) {
        Field field = parameters.getField().getSingleField();
        if (field.getArguments().isEmpty()
                || !Introspection.isIntrospectionTypes(GraphQLTypeUtil.unwrapAll(
                        parameters.getExecutionStepInfo().getUnwrappedNonNullType()))) {
            return parameters;
        }
        List<Argument> given = field.getArguments().stream()
                .filter(argument -> !isNull(argument.getValue(), context))
                .toList();
        return given.size() == field.getArguments().size()
                ? parameters
                : parameters.transform(changed ->
                        changed.field(MergedField.newMergedField(field.transform(copy -> copy.arguments(given)))
                                .build()));
    }

    private static boolean isNull(Value<?> value, ExecutionContext context) {
        return switch (value) {
            case NullValue none -> true;
            case VariableReference variable -> context.getCoercedVariables().get(variable.getName()) == null;
            default -> false;
        };
    }
}
