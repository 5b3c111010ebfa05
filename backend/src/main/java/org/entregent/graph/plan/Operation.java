package org.entregent.graph.plan;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entregent.graph.request.ArgumentsRegistry;
import org.entregent.graph.request.Questions;
import org.entregent.graph.request.Selections;

/** One operation of a document, with all plans that were compiled for it. */
public final class Operation {

    private record Place(Field ast, String typeName, boolean guarded) {}

    private final GraphQLSchema schema;
    private final OperationDefinition definition;
    private final PlanTree<OperationPlan> plans = new PlanTree<>();
    private final PlanTree<OperationPlan> unguarded = new PlanTree<>();
    private final Map<String, FragmentDefinition> fragments;
    private final ArgumentsRegistry arguments;
    private final Map<Place, PlanTree<Plan>> references = new ConcurrentHashMap<>();

    public Operation(GraphQLSchema schema, OperationDefinition definition, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.definition = definition;
        this.fragments = fragments;
        this.arguments = new ArgumentsRegistry(definition);
    }

    public GraphQLSchema schema() {
        return schema;
    }

    public OperationDefinition definition() {
        return definition;
    }

    public PlanTree<OperationPlan> plans() {
        return plans;
    }

    /** The same without guards, see {@link Plan#guarded}. */
    public PlanTree<OperationPlan> unguarded() {
        return unguarded;
    }

    public Selections selections(Questions questions) {
        return new Selections(schema, fragments, arguments, questions);
    }

    /** The plans that read what a payload's field selects of a row of the type. */
    public PlanTree<Plan> references(MergedField field, String typeName, boolean guarded) {
        return references.computeIfAbsent(
                new Place(field.getSingleField(), typeName, guarded), missing -> new PlanTree<>());
    }

    public ArgumentsRegistry arguments() {
        return arguments;
    }
}
