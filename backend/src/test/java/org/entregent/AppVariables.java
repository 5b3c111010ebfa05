package org.entregent;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.Map;

/** Values for the variables of the application's own queries, by their names and types. */
final class AppVariables {

    private final GraphQlClient caller;

    AppVariables(GraphQlClient caller) {
        this.caller = caller;
    }

    /** Values for what is required, and a page size. */
    Map<String, Object> of(OperationDefinition operation) {
        var values = new HashMap<String, Object>();
        for (var variable : operation.getVariableDefinitions()) {
            if (variable.getName().equals("first")) {
                values.put("first", 20);
            } else if (variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
                values.put(variable.getName(), value(operation, variable));
            }
        }
        return values;
    }

    private Object value(OperationDefinition operation, VariableDefinition variable) {
        return switch (typeName(variable.getType())) {
            case "ID" -> id(operation);
            case "Date" -> variable.getName().equals("from") ? "2025-11-01" : "2026-10-01";
            case "Boolean" -> true;
            case "ReferralFilter" -> Map.of();
            case "ReferralOrder" -> "CHANGED_AT_DESC";
            case "MeetingOrder" -> "HELD_ON_DESC";
            case "MemberOrder", "ChapterOrder" -> "NAME";
            case "String" -> variable.getName().equals("code") ? "FR-14" : "bri";
            default ->
                throw new IllegalArgumentException(operation.getName() + " needs a value for " + variable.getName());
        };
    }

    /** Of an object of the type that the operation is about. */
    private String id(OperationDefinition operation) {
        var list = operation.getName().startsWith("Referral")
                ? "referrals"
                : operation.getName().startsWith("Chapter") ? "chapters" : "members";
        return caller.run("{ found: " + list + "(first: 1) { nodes { id } } }")
                .at("/found/nodes/0/id")
                .asString();
    }

    private static String typeName(Type<?> type) {
        return type instanceof NonNullType required
                ? typeName(required.getType())
                : type instanceof TypeName named ? named.getName() : "a list";
    }
}
