package org.entregent.graph.answer;

import graphql.GraphQLError;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Proves the variables of a request before anything counts on them; what is wrong is named by its path in the variables. */
final class VariableCheck {

    private static final int MOST_FAULTS = 5;

    private final List<GraphQLError> faults = new ArrayList<>();

    private VariableCheck() {}

    static List<GraphQLError> faults(GraphQLSchema schema, OperationDefinition operation, Map<String, Object> given) {
        VariableCheck check = new VariableCheck();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
            if (given.containsKey(name)) {
                check.value('$' + name, type, given.get(name));
            } else if (GraphQLTypeUtil.isNonNull(type) && variable.getDefaultValue() == null) {
                check.refuse('$' + name, "is missing");
            }
        }
        return check.faults;
    }

    private void value(String path, GraphQLType type, @Nullable Object value) {
        if (value == null) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                refuse(path, "is null");
            }
            return;
        }
        switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLScalarType scalar -> scalar(path, scalar, value);
            case GraphQLEnumType values -> enumValue(path, values, value);
            case GraphQLInputObjectType input -> object(path, input, value);
            case GraphQLType list -> list(path, GraphQLTypeUtil.unwrapOne(list), value);
        }
    }

    private void scalar(String path, GraphQLScalarType type, Object value) {
        InputScalar scalar = InputScalar.find(type.getName());
        if (scalar != null && scalar.read(value) == null) {
            refuse(path, expects(type, scalar.expected()));
        }
    }

    private void enumValue(String path, GraphQLEnumType type, Object value) {
        if (!(value instanceof String name) || type.getValue(name) == null) {
            refuse(path, expects(type, "one of its values"));
        }
    }

    /** One value stands for a list of one. */
    private void list(String path, GraphQLType element, Object value) {
        if (!(value instanceof Collection<?> elements)) {
            value(path, element, value);
            return;
        }
        int index = 0;
        for (Object one : elements) {
            value(path + '[' + index++ + ']', element, one);
            if (faults.size() >= MOST_FAULTS) {
                return;
            }
        }
    }

    private void object(String path, GraphQLInputObjectType type, Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            refuse(path, expects(type, "an object"));
            return;
        }
        for (Object name : given.keySet()) {
            if (!(name instanceof String known) || type.getField(known) == null) {
                refuse(path, "has a field that " + type.getName() + " does not have");
            }
        }
        if (type.isOneOf() && (given.size() != 1 || given.values().stream().anyMatch(Objects::isNull))) {
            refuse(path, expects(type, "exactly one of its fields, with a value"));
            return;
        }
        type.getFields().forEach(field -> field(path + '.' + field.getName(), field, given));
    }

    private void field(String path, GraphQLInputObjectField field, Map<?, ?> given) {
        if (given.containsKey(field.getName())) {
            value(path, field.getType(), given.get(field.getName()));
        } else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
            refuse(path, "is missing");
        }
    }

    private static String expects(GraphQLNamedType type, String what) {
        return "must be of the type " + type.getName() + ": " + what;
    }

    private void refuse(String path, String why) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(GraphErrors.error(ErrorCode.BAD_USER_INPUT, "Variable '" + path + "' " + why + '.', List.of()));
        }
    }
}
