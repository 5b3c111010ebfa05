package org.entregent.graph.answer;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Values for arguments: from a pool by the argument's name, else by its type. */
record RandomValues(Map<String, List<?>> pool) {

    /** A variable inside a literal, as the document writes it. */
    record Variable(String text) {}

    Object of(Random random, String name, GraphQLType type, boolean list) {
        if (list) {
            List<Object> elements = new ArrayList<>();
            int size = random.nextInt(4);
            for (int i = 0; i < size; i++) {
                elements.add(of(random, name, type, false));
            }
            return elements;
        }
        return switch (type) {
            case GraphQLEnumType values ->
                values.getValues()
                        .get(random.nextInt(values.getValues().size()))
                        .getName();
            case GraphQLInputObjectType input -> object(random, input);
            default -> pooled(random, name, ((GraphQLNamedType) type).getName());
        };
    }

    private Object object(Random random, GraphQLInputObjectType input) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<GraphQLInputObjectField> all = input.getFields();
        if (input.isOneOf()) {
            GraphQLInputObjectField one = all.get(random.nextInt(all.size()));
            fields.put(one.getName(), of(random, one.getName(), GraphQLTypeUtil.unwrapAll(one.getType()), false));
            return fields;
        }
        for (GraphQLInputObjectField field : all) {
            boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
            if (GraphQLTypeUtil.isNonNull(field.getType()) || random.nextInt(100) < 35) {
                fields.put(
                        field.getName(), of(random, field.getName(), GraphQLTypeUtil.unwrapAll(field.getType()), list));
            }
        }
        return fields;
    }

    private Object pooled(Random random, String name, String type) {
        if (type.equals("Boolean")) {
            return random.nextBoolean();
        }
        List<?> candidates = pool.containsKey(name) ? pool.get(name) : pool.get(type);
        if (candidates == null) {
            throw new IllegalStateException("No values for " + name + ": " + type);
        }
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** A value as a document writes it. */
    static String literal(Object value, GraphQLType type) {
        return switch (value) {
            case Variable variable -> variable.text();
            case List<?> list ->
                list.stream().map(element -> literal(element, type)).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(field -> field.getKey() + ": "
                                + literal(field.getValue(), fieldType(type, (String) field.getKey())))
                        .collect(Collectors.joining(", ", "{", "}"));
            case String text
            when !(type instanceof GraphQLEnumType) ->
                '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> String.valueOf(value);
        };
    }

    private static GraphQLType fieldType(GraphQLType type, String field) {
        return GraphQLTypeUtil.unwrapAll(
                ((GraphQLInputObjectType) type).getField(field).getType());
    }
}
