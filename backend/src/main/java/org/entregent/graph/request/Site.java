package org.entregent.graph.request;

import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.List;

/** A place in the answer: a selected field and its response path (list positions left out, since one statement answers all). */
public record Site(SelectedField field, List<Object> path) {

    public static Site root(SelectedField field) {
        return new Site(field, List.of(field.key()));
    }

    public Site below(SelectedField child) {
        List<Object> deeper = new ArrayList<>(path);
        deeper.add(child.key());
        return new Site(child, deeper);
    }

    public GraphQLOutputType type() {
        return field.definition().getType();
    }
}
