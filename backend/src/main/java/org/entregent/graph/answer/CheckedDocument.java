package org.entregent.graph.answer;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A parsed document with what was found in it: its errors in our own words, or what its variables have to be.
 *
 * @param conditions the variables that decide on {@code @skip} and {@code @include}: null decides nothing
 * @param name of its first operation; empty where it has none
 */
record CheckedDocument(PreparsedDocumentEntry entry, Set<String> conditions, String name) {

    static CheckedDocument of(PreparsedDocumentEntry parsed) {
        if (parsed.hasErrors()) {
            var errors = parsed.getErrors().stream()
                    .map(DocumentErrors::inPlainWords)
                    .toList();
            return faulty(errors);
        }
        Search search = new Search();
        search.walk(parsed.getDocument(), "");
        return search.faults.isEmpty()
                ? new CheckedDocument(parsed, Set.copyOf(search.conditions), name(parsed))
                : faulty(search.faults);
    }

    private static CheckedDocument faulty(List<GraphQLError> errors) {
        return new CheckedDocument(new PreparsedDocumentEntry(errors), Set.of(), "");
    }

    private static String name(PreparsedDocumentEntry parsed) {
        return parsed.getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The document for a request with these variables, or what is wrong with them. */
    PreparsedDocumentEntry with(GraphQLSchema schema, @Nullable String operationName, Map<String, Object> variables) {
        OperationDefinition operation = entry.hasErrors() ? null : operation(operationName);
        if (operation == null || operation.getVariableDefinitions().isEmpty()) {
            return entry;
        }
        List<GraphQLError> faults = VariableCheck.faults(schema, operation, variables);
        if (faults.isEmpty()) {
            faults = undecided(operation, variables);
        }
        return faults.isEmpty() ? entry : new PreparsedDocumentEntry(faults);
    }

    /** Null where the request names none, or none of the document's: execution says what is wrong. */
    private @Nullable OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> operations = entry.getDocument().getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            return operations.size() == 1 ? operations.getFirst() : null;
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElse(null);
    }

    private List<GraphQLError> undecided(OperationDefinition operation, Map<String, Object> variables) {
        if (conditions.isEmpty()) {
            return List.of();
        }
        return operation.getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .filter(name -> conditions.contains(name) && variables.containsKey(name) && variables.get(name) == null)
                .map(name -> GraphErrors.error(
                        ErrorCode.BAD_USER_INPUT,
                        "Variable '$" + name + "' is null, where a directive's 'if' needs true or false.",
                        List.of()))
                .toList();
    }

    /** Looks for texts that cannot be stored, and for the variables of conditions. */
    private static final class Search {
        private final List<GraphQLError> faults = new ArrayList<>();
        private final Set<String> conditions = new HashSet<>();

        private void walk(Node<?> node, String field) {
            switch (node) {
                case StringValue text -> check(text, field);
                case Directive directive -> condition(directive);
                default -> {}
            }
            String below = switch (node) {
                case Field selected -> " of the field " + selected.getName();
                case Argument argument -> "Argument '" + argument.getName() + "'" + field;
                default -> field;
            };
            node.getChildren().forEach(child -> walk(child, below));
        }

        private void check(StringValue text, String where) {
            if (!PlainText.isStorable(Objects.requireNonNullElse(text.getValue(), ""))) {
                String place = where.isEmpty() ? "A default value" : where;
                faults.add(GraphErrors.error(
                        ErrorCode.BAD_USER_INPUT,
                        place + " must be " + InputScalar.STRING.expected() + '.',
                        List.of()));
            }
        }

        private void condition(Directive directive) {
            boolean decides =
                    directive.getName().equals("skip") || directive.getName().equals("include");
            Argument condition = decides ? directive.getArgument("if") : null;
            if (condition != null && condition.getValue() instanceof VariableReference variable) {
                conditions.add(variable.getName());
            }
        }
    }
}
