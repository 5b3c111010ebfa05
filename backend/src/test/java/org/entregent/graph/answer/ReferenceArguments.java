package org.entregent.graph.answer;

import graphql.AssertException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.entregent.graph.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** What graphql-java leaves undone of the specification's coercion: a null inside a list whose elements are not null. */
final class ReferenceArguments {

    /** It takes a null in a field of an input object that wants a value for its own mistake. */
    static final DataFetcherExceptionResolver UNCOERCED =
            DataFetcherExceptionResolver.forSingleError((failure, environment) -> failure instanceof AssertException
                    ? GraphErrors.error(
                            ErrorCode.BAD_USER_INPUT,
                            failure.getMessage(),
                            environment.getExecutionStepInfo().getPath().toList())
                    : null);

    private ReferenceArguments() {}

    static void check(DataFetchingEnvironment environment) {
        environment
                .getFieldDefinition()
                .getArguments()
                .forEach(argument -> check(argument.getType(), environment.getArgument(argument.getName())));
    }

    private static void check(GraphQLType type, @Nullable Object value) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        switch (value) {
            case List<?> list -> list.forEach(element -> element(GraphQLTypeUtil.unwrapOne(bare), element));
            case Map<?, ?> object
            when bare instanceof GraphQLInputObjectType input ->
                object.forEach(
                        (name, field) -> check(input.getField((String) name).getType(), field));
            case null, default -> {}
        }
    }

    private static void element(GraphQLType type, @Nullable Object value) {
        if (value == null && GraphQLTypeUtil.isNonNull(type)) {
            throw new NonNullableValueCoercedAsNullException(type);
        }
        check(type, value);
    }
}
