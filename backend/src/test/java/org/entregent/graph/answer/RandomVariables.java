package org.entregent.graph.answer;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The variables of a random operation: given, null or absent, with defaults of their own or of their place, on the whole or inside. */
final class RandomVariables {

    private final Random random;
    private final RandomValues values;
    private final Set<LanguageFeature> features;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Object> given = new HashMap<>();
    private int count;

    RandomVariables(Random random, RandomValues values, Set<LanguageFeature> features) {
        this.random = random;
        this.values = values;
        this.features = features;
    }

    /** What the request gives. */
    Map<String, Object> given() {
        return given;
    }

    /** What the operation declares; empty without any. */
    String declared() {
        return types.isEmpty()
                ? ""
                : types.entrySet().stream()
                        .map(variable -> "$" + variable.getKey() + ": " + variable.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    void give(String variable, String type, Object value) {
        types.put(variable, type);
        given.put(variable, value);
    }

    /** A variable where the type is wanted: given, null or absent, with or without a default. */
    String of(String name, GraphQLType type, boolean defaulted) {
        if (GraphQLTypeUtil.isNonNull(type) && chance(40)) {
            return open(name, type, defaulted);
        }
        boolean absent = !GraphQLTypeUtil.isNonNull(type) && chance(20);
        return absent ? absent(type) : given(GraphQLTypeUtil.simplePrint(type), valueOf(name, type));
    }

    private Object valueOf(String name, GraphQLType type) {
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        return values.of(random, name, GraphQLTypeUtil.unwrapAll(type), list);
    }

    /** A variable that may be null where a value is wanted: valid, since it has a default or the place has one. */
    String open(String name, GraphQLType type, boolean defaulted) {
        note(true, LanguageFeature.OPEN_VARIABLE);
        String variable = "v" + count++;
        String nullable = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type));
        String otherwise = RandomValues.literal(valueOf(name, type), GraphQLTypeUtil.unwrapAll(type));
        boolean plain = defaulted && chance(60);
        types.put(variable, plain ? nullable + (chance(30) ? " = null" : "") : nullable + " = " + otherwise);
        int kind = random.nextInt(3);
        if (kind < 2) {
            given.put(variable, kind == 0 ? null : valueOf(name, type));
        }
        return "$" + variable;
    }

    private String absent(GraphQLType type) {
        String variable = "v" + count++;
        types.put(variable, GraphQLTypeUtil.simplePrint(type));
        boolean asNull = chance(50);
        note(asNull, LanguageFeature.NULL_VARIABLE);
        note(!asNull, LanguageFeature.MISSING_VARIABLE);
        if (asNull) {
            given.put(variable, null);
        }
        return "$" + variable;
    }

    /** The value with variables in some places inside. */
    Object inside(String name, Object value, GraphQLType type) {
        return switch (value) {
            case List<?> list -> {
                GraphQLType element = GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
                yield list.stream()
                        .map(one -> chance(15) ? place(name, element, false) : inside(name, one, element))
                        .toList();
            }
            case Map<?, ?> object -> {
                var input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
                Map<String, Object> fields = new LinkedHashMap<>();
                object.forEach((key, one) -> {
                    var field = input.getField((String) key);
                    fields.put(
                            field.getName(),
                            chance(25)
                                    ? place(field.getName(), field.getType(), field.hasSetDefaultValue())
                                    : inside(field.getName(), one, field.getType()));
                });
                yield fields;
            }
            default -> value;
        };
    }

    private RandomValues.Variable place(String name, GraphQLType type, boolean defaulted) {
        note(true, LanguageFeature.VARIABLE_INSIDE);
        return new RandomValues.Variable(of(name, type, defaulted));
    }

    /** Absent or given: null decides nothing, and is refused. */
    String condition(boolean value) {
        note(true, LanguageFeature.OPEN_CONDITION);
        String variable = "v" + count++;
        types.put(variable, "Boolean = " + value);
        int kind = random.nextInt(8);
        if (kind < 3) {
            given.put(variable, kind == 0 ? null : value);
        }
        return "$" + variable;
    }

    String given(String type, @Nullable Object value) {
        String variable = "v" + count++;
        boolean byDefault = chance(15) && (value instanceof Integer || value instanceof Boolean);
        note(byDefault, LanguageFeature.VARIABLE_WITH_DEFAULT);
        note(!byDefault, LanguageFeature.VARIABLE);
        types.put(variable, byDefault ? type.replace("!", "") + " = " + value : type);
        if (!byDefault) {
            given.put(variable, value);
        } else if (type.endsWith("!")) {
            types.put(variable, type + " = " + value);
        }
        return "$" + variable;
    }

    private void note(boolean present, LanguageFeature feature) {
        if (present) {
            features.add(feature);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
