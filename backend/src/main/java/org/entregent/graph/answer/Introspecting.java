package org.entregent.graph.answer;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entregent.graph.GraphTier;
import org.entregent.graph.ViewerSource;
import org.jspecify.annotations.Nullable;

/** Answers the fields of introspection that lead out of the schema that the caller is told of. */
final class Introspecting {

    private final Function<GraphTier, GraphQLSchema> schemas;
    private final ViewerSource viewers;

    Introspecting(Function<GraphTier, GraphQLSchema> schemas, ViewerSource viewers) {
        this.schemas = schemas;
        this.viewers = viewers;
    }

    /** Whether {@link #answer} knows the field better than graphql-java. */
    static boolean answers(ExecutionStrategyParameters parameters) {
        return switch (parameters.getField().getName()) {
            case "__schema", "__type" -> true;
            case "directives" -> isOf("__Schema", parameters);
            case "possibleTypes" ->
                isOf("__Type", parameters) && parameters.getSource() instanceof GraphQLInterfaceType;
            default -> false;
        };
    }

    @Nullable
    Object answer(ExecutionContext context, ExecutionStrategyParameters parameters) {
        GraphQLSchema schema =
                schemas.apply(viewers.current(context.getGraphQLContext()).tier());
        return switch (parameters.getField().getName()) {
            case "__schema" -> schema;
            case "__type" -> schema.getType(name(context, parameters));
            case "directives" -> directives(schema);
            default -> schema.getImplementations((GraphQLInterfaceType) parameters.getSource());
        };
    }

    private static List<GraphQLDirective> directives(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(OfferedDirectives::isOffered)
                .toList();
    }

    private static String name(ExecutionContext context, ExecutionStrategyParameters parameters) {
        Map<String, Object> arguments = ValuesResolver.getArgumentValues(
                Introspection.TypeMetaFieldDef.getArguments(),
                parameters.getField().getSingleField().getArguments(),
                context.getCoercedVariables(),
                GraphQLContext.getDefault(),
                Locale.ROOT);
        return (String) Objects.requireNonNull(arguments.get("name"));
    }

    private static boolean isOf(String type, ExecutionStrategyParameters parameters) {
        return parameters.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLNamedOutputType parent
                && parent.getName().equals(type);
    }
}
