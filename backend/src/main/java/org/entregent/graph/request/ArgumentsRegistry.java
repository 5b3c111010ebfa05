package org.entregent.graph.request;

import graphql.language.Field;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The arguments of an operation's fields: the same object for the same place of the document, in all plans of the operation. */
public final class ArgumentsRegistry {

    private record Place(GraphQLFieldDefinition definition, Field ast) {}

    private final Map<Place, FieldArguments> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> nullableVariables;

    public ArgumentsRegistry(OperationDefinition operation) {
        nullableVariables = operation.getVariableDefinitions().stream()
                .filter(variable -> !(variable.getType() instanceof NonNullType))
                .map(VariableDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    public FieldArguments of(GraphQLFieldDefinition definition, Field ast) {
        return known.computeIfAbsent(
                new Place(definition, ast),
                missing -> new FieldArguments(count.getAndIncrement(), definition, ast, nullableVariables));
    }
}
