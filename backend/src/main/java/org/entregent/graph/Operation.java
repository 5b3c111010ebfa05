package org.entregent.graph;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One operation of a document, with all plans that were compiled for it. */
final class Operation {

    private record Place(Field ast, String typeName, boolean guarded) {}

    private final GraphQLSchema schema;
    private final OperationDefinition definition;
    private final PlanTree<OperationPlan> plans = new PlanTree<>();
    private final PlanTree<OperationPlan> unguarded = new PlanTree<>();
    private final Map<String, FragmentDefinition> fragments;
    private final ArgumentsRegistry arguments;
    private final Map<Place, PlanTree<Plan>> references = new ConcurrentHashMap<>();

    Operation(GraphQLSchema schema, OperationDefinition definition, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.definition = definition;
        this.fragments = fragments;
        this.arguments = new ArgumentsRegistry(definition);
    }

    GraphQLSchema schema() {
        return schema;
    }

    OperationDefinition definition() {
        return definition;
    }

    PlanTree<OperationPlan> plans() {
        return plans;
    }

    /** The same without guards, see {@link Plan#guarded}. */
    PlanTree<OperationPlan> unguarded() {
        return unguarded;
    }

    Selections selections(Questions questions) {
        return new Selections(schema, fragments, arguments, questions);
    }

    /** The plans that read what a payload's field selects of a row of the type. */
    PlanTree<Plan> references(MergedField field, String typeName, boolean guarded) {
        return references.computeIfAbsent(
                new Place(field.getSingleField(), typeName, guarded), missing -> new PlanTree<>());
    }

    ArgumentsRegistry arguments() {
        return arguments;
    }
}
