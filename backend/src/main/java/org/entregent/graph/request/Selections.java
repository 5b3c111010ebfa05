package org.entregent.graph.request;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the fields that a selection means for one object type, as the specification's CollectFields does. */
public final class Selections {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ArgumentsRegistry arguments;
    private final Questions questions;

    public Selections(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            ArgumentsRegistry arguments,
            Questions questions) {
        this.schema = schema;
        this.fragments = fragments;
        this.arguments = arguments;
        this.questions = questions;
    }

    public List<SelectedField> collect(GraphQLObjectType type, List<SelectionSet> selections) {
        Map<String, List<Field>> byKey = new LinkedHashMap<>();
        Set<String> spread = new HashSet<>();
        selections.forEach(selection -> collect(type, selection, spread, byKey));
        List<SelectedField> fields = new ArrayList<>(byKey.size());
        byKey.forEach((key, asts) -> fields.add(selected(type, key, asts)));
        return fields;
    }

    private SelectedField selected(GraphQLObjectType type, String key, List<Field> asts) {
        Field first = asts.getFirst();
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, type, first.getName());
        return new SelectedField(key, type, definition, asts, arguments.of(definition, first));
    }

    private void collect(
            GraphQLObjectType type, SelectionSet selections, Set<String> spread, Map<String, List<Field>> byKey) {
        for (Selection<?> selection : selections.getSelections()) {
            if (!isIncluded((DirectivesContainer<?>) selection)) {
                continue;
            }
            switch (selection) {
                case Field field ->
                    byKey.computeIfAbsent(field.getResultKey(), missing -> new ArrayList<>(1))
                            .add(field);
                case InlineFragment fragment -> {
                    var condition = fragment.getTypeCondition();
                    if (condition == null || applies(condition.getName(), type)) {
                        collect(type, fragment.getSelectionSet(), spread, byKey);
                    }
                }
                case FragmentSpread spreading -> collectFragment(type, spreading.getName(), spread, byKey);
                default -> throw new IllegalStateException("Unknown selection " + selection);
            }
        }
    }

    private void collectFragment(
            GraphQLObjectType type, String name, Set<String> spread, Map<String, List<Field>> byKey) {
        FragmentDefinition fragment = fragments.get(name);
        if (spread.add(name)
                && fragment != null
                && applies(fragment.getTypeCondition().getName(), type)) {
            collect(type, fragment.getSelectionSet(), spread, byKey);
        }
    }

    private boolean applies(String condition, GraphQLObjectType type) {
        if (condition.equals(type.getName())) {
            return true;
        }
        GraphQLType conditionType = schema.getType(condition);
        return switch (conditionType) {
            case GraphQLInterfaceType abstraction -> schema.isPossibleType(abstraction, type);
            case GraphQLUnionType union -> schema.isPossibleType(union, type);
            case null, default -> false;
        };
    }

    private boolean isIncluded(DirectivesContainer<?> element) {
        if (element.getDirectives().isEmpty()) {
            return true;
        }
        return !condition(element, "skip", false) && condition(element, "include", true);
    }

    private boolean condition(DirectivesContainer<?> element, String name, boolean otherwise) {
        for (Directive directive : element.getDirectives(name)) {
            Argument argument = directive.getArgument("if");
            return argument == null ? otherwise : isTrue(argument.getValue());
        }
        return otherwise;
    }

    private boolean isTrue(graphql.language.@Nullable Value<?> value) {
        return switch (value) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> questions.isTrue(new Question.Variable(variable.getName()));
            case null, default -> false;
        };
    }
}
