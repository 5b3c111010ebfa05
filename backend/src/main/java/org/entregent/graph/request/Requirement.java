package org.entregent.graph.request;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @requires(permission: …)} from the SDL: the one place where it is said. */
public final class Requirement {

    private Requirement() {}

    public static @Nullable String of(GraphQLDirectiveContainer element) {
        GraphQLAppliedDirective directive = element.getAppliedDirective("requires");
        return directive == null ? null : directive.getArgument("permission").getValue();
    }

    /** What the field requires, and the type that it leads to. */
    public static List<String> of(SelectedField field, String typeName, GraphQLSchema schema) {
        List<String> permissions = new ArrayList<>(2);
        add(permissions, of(field.definition()));
        if (schema.getType(typeName) instanceof GraphQLDirectiveContainer type) {
            add(permissions, of(type));
        }
        return permissions;
    }

    private static void add(List<String> permissions, @Nullable String permission) {
        if (permission != null && !permissions.contains(permission)) {
            permissions.add(permission);
        }
    }
}
