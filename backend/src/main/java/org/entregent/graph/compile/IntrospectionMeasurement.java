package org.entregent.graph.compile;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.Set;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.graph.request.SelectedField;

/**
 * Bounds what an operation asks of the schema itself. Each list of the schema may be asked for once in an operation, as the
 * well-known introspection query does: lists within lists would multiply the whole schema with itself.
 */
final class IntrospectionMeasurement {

    /** The well-known query is 15 deep, and follows nine wrappers of a type. */
    private static final int MAX_DEPTH = 20;

    private static final int MAX_FIELDS = 1_000;

    private static final Set<String> ONCE = Set.of(
            "__schema",
            "__type",
            "__Schema.types",
            "__Schema.directives",
            "__Type.fields",
            "__Type.inputFields",
            "__Type.interfaces",
            "__Type.enumValues",
            "__Type.possibleTypes");

    private final Compilation compilation;
    private final Set<String> asked = new HashSet<>();
    private int fields;

    IntrospectionMeasurement(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Fields below the roots. */
    int fields() {
        return fields;
    }

    void measure(SelectedField root, GraphQLObjectType type) {
        once(root.name());
        below(root, type, 2);
    }

    private void below(SelectedField field, GraphQLObjectType type, int depth) {
        if (depth > MAX_DEPTH) {
            throw new GraphException(
                    ErrorCode.DEPTH_LIMIT_EXCEEDED,
                    "The operation's introspection is nested deeper than the " + MAX_DEPTH + " that are allowed.");
        }
        for (SelectedField selected : compilation.below(field, type)) {
            count();
            once(selected.coordinates());
            if (GraphQLTypeUtil.unwrapAll(selected.definition().getType()) instanceof GraphQLObjectType object
                    && Introspection.isIntrospectionTypes(object)) {
                below(selected, object, depth + 1);
            }
        }
    }

    private void count() {
        fields++;
        if (fields > MAX_FIELDS) {
            throw new GraphException(
                    ErrorCode.BREADTH_LIMIT_EXCEEDED,
                    "The operation's introspection selects more than " + MAX_FIELDS + " fields.");
        }
    }

    private void once(String coordinates) {
        if (ONCE.contains(coordinates) && !asked.add(coordinates)) {
            throw new GraphException(
                    ErrorCode.BREADTH_LIMIT_EXCEEDED,
                    "The operation's introspection asks for " + coordinates + " more than once.");
        }
    }
}
