package org.entregent.graph;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The arguments of an operation's fields: the same object for the same place of the document, in all plans of the operation. */
final class ArgumentsRegistry {

    private record Place(GraphQLFieldDefinition definition, Field ast) {}

    private final Map<Place, FieldArguments> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    FieldArguments of(GraphQLFieldDefinition definition, Field ast) {
        return known.computeIfAbsent(
                new Place(definition, ast), missing -> new FieldArguments(count.getAndIncrement(), definition, ast));
    }
}
