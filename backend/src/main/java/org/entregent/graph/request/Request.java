package org.entregent.graph.request;

import graphql.execution.CoercedVariables;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entregent.graph.GraphViewer;
import org.jspecify.annotations.Nullable;

/** The values of one request, computed when a question, a check or a placeholder asks for them, and once only. */
public final class Request {

    private final GraphViewer viewer;
    private final CoercedVariables variables;
    private final List<Object> reference;
    private @Nullable Map<String, Object>[] arguments;
    private final Map<CursorContext, CursorKey> cursorKeys = new IdentityHashMap<>(4);
    private final Map<PageCheck, List<@Nullable String>> positions = new IdentityHashMap<>(4);

    public Request(GraphViewer viewer, CoercedVariables variables, List<Object> reference) {
        this.viewer = viewer;
        this.variables = variables;
        this.reference = reference;
        this.arguments = newArguments(8);
    }

    public GraphViewer viewer() {
        return viewer;
    }

    boolean variableIsTrue(String name) {
        return Boolean.TRUE.equals(variables.get(name));
    }

    /** The key of the row that is read, for the payload of a mutation or a subscription's event. */
    Object referencePart(int index) {
        return reference.get(index);
    }

    public @Nullable Object argument(FieldArguments of, String path) {
        return FieldArguments.at(arguments(of), path);
    }

    Map<String, Object> arguments(FieldArguments of) {
        if (of.ordinal >= arguments.length) {
            arguments = Arrays.copyOf(arguments, of.ordinal * 2);
        }
        Map<String, Object> values = arguments[of.ordinal];
        if (values == null) {
            values = of.values(variables);
            arguments[of.ordinal] = values;
        }
        return values;
    }

    /** A place in the field's arguments that wants a value and got none. */
    public Optional<OpenPlace> findUnmet(FieldArguments of) {
        return of.hasOpenPlaces() ? of.findUnmet(variables) : Optional.empty();
    }

    CursorKey cursorKey(CursorContext context) {
        return cursorKeys.computeIfAbsent(context, missing -> missing.key(this));
    }

    /** What the page's cursor says, read and verified once. */
    List<@Nullable String> position(PageCheck page) {
        return positions.computeIfAbsent(page, missing -> missing.readCursor(this));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object>[] newArguments(int size) {
        return (Map<String, Object>[]) new Map<?, ?>[size];
    }
}
