package org.entregent.graph.request;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place in a field's arguments that wants a value and got a variable that may be null: the document is valid, since the variable
 * or the place has a default, and an explicit null is an error of that field alone.
 *
 * @param argument its path, such as {@code filter.kind}
 * @param defaulted whether a default stands in for a variable that is absent
 */
public record OpenPlace(String argument, String variable, boolean defaulted) {

    /** Whether no value comes to the place. */
    boolean isUnmet(CoercedVariables variables) {
        return variables.containsKey(variable) ? variables.get(variable) == null : !defaulted;
    }

    /** The open places of a field. */
    static List<OpenPlace> of(GraphQLFieldDefinition definition, List<Argument> arguments, Set<String> nullable) {
        List<OpenPlace> places = new ArrayList<>();
        for (Argument argument : nullable.isEmpty() ? List.<Argument>of() : arguments) {
            GraphQLArgument declared = definition.getArgument(argument.getName());
            var place = new Place(argument.getName(), declared.getType(), declared.hasSetDefaultValue());
            place.collect(argument.getValue(), nullable, places);
        }
        return places;
    }

    private record Place(String path, GraphQLType type, boolean defaulted) {

        void collect(Value<?> value, Set<String> nullable, List<OpenPlace> found) {
            GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
            switch (value) {
                case VariableReference variable -> {
                    if (bare != type && nullable.contains(variable.getName())) {
                        found.add(new OpenPlace(path, variable.getName(), defaulted));
                    }
                }
                case ArrayValue list -> {
                    var element = new Place(path, GraphQLTypeUtil.unwrapOne(bare), false);
                    list.getValues().forEach(one -> element.collect(one, nullable, found));
                }
                case ObjectValue object -> {
                    var input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(bare);
                    object.getObjectFields()
                            .forEach(field -> below(input, field).collect(field.getValue(), nullable, found));
                }
                default -> {}
            }
        }

        /** The one field of a oneOf wants a value although its type does not say so. */
        private Place below(GraphQLInputObjectType input, ObjectField field) {
            GraphQLInputObjectField declared = input.getField(field.getName());
            GraphQLType wanted = input.isOneOf() ? GraphQLNonNull.nonNull(declared.getType()) : declared.getType();
            return new Place(path + '.' + field.getName(), wanted, declared.hasSetDefaultValue());
        }
    }
}
