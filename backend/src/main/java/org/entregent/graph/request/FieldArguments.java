package org.entregent.graph.request;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that a field was given in the document. Without variables they are coerced once and for all; with variables they
 * are coerced for each request.
 */
public final class FieldArguments {

    /** Where the request at hand keeps the coerced values. */
    final int ordinal;

    private final GraphQLFieldDefinition definition;
    private final List<Argument> asts;
    private final @Nullable Map<String, Object> constant;
    private final List<OpenPlace> openPlaces;

    /** @param nullable the operation's variables that may be null */
    FieldArguments(int ordinal, GraphQLFieldDefinition definition, Field ast, Set<String> nullable) {
        this.ordinal = ordinal;
        this.definition = definition;
        this.asts = ast.getArguments();
        this.constant = asts.stream().anyMatch(FieldArguments::mentionsVariable)
                ? null
                : coerce(CoercedVariables.emptyVariables());
        this.openPlaces = OpenPlace.of(definition, asts, nullable);
    }

    /** Whether a request can leave a place without the value that it wants. */
    public boolean hasOpenPlaces() {
        return !openPlaces.isEmpty();
    }

    /** A place that got no value; {@link #values} has none then. */
    public Optional<OpenPlace> findUnmet(CoercedVariables variables) {
        return openPlaces.stream().filter(place -> place.isUnmet(variables)).findFirst();
    }

    /** The same for every request. */
    boolean isConstant() {
        return constant != null;
    }

    Map<String, Object> values(CoercedVariables variables) {
        return constant != null ? constant : coerce(variables);
    }

    public boolean accepts(String argument) {
        return definition.getArgument(argument) != null;
    }

    /** The value at a path such as {@code filter.kind}; null when any part of it is absent or null. */
    static @Nullable Object at(Map<String, Object> values, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return values.get(path);
        }
        Object inner = values.get(path.substring(0, dot));
        if (!(inner instanceof Map<?, ?> map)) {
            return null;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = (Map<String, Object>) map;
        return at(fields, path.substring(dot + 1));
    }

    private Map<String, Object> coerce(CoercedVariables variables) {
        return ValuesResolver.getArgumentValues(
                definition.getArguments(), asts, variables, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static boolean mentionsVariable(Node<?> node) {
        if (node instanceof VariableReference) {
            return true;
        }
        for (Node<?> child : node.getChildren()) {
            if (mentionsVariable(child)) {
                return true;
            }
        }
        return false;
    }
}
