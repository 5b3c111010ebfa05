package org.entregent.graph.request;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Objects;

/**
 * One field of the answer: fragments, {@code @skip} and {@code @include} are resolved for the object type at hand, and fields of
 * the same result key are merged.
 */
public record SelectedField(
        String key,
        GraphQLObjectType parent,
        GraphQLFieldDefinition definition,
        List<Field> asts,
        FieldArguments arguments) {

    public String name() {
        return definition.getName();
    }

    /** {@code Type.field}, for messages and as part of a cursor's context. */
    public String coordinates() {
        return parent.getName() + "." + name();
    }

    public List<SelectionSet> selections() {
        return asts.stream()
                .map(Field::getSelectionSet)
                .filter(Objects::nonNull)
                .toList();
    }
}
