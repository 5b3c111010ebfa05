package org.entregent.graph.answer;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.plan.Plan;
import org.entregent.graph.request.OpenPlace;
import org.entregent.graph.request.Request;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Selections;
import org.jspecify.annotations.Nullable;

/**
 * Completes an answer in which a non-null object is missing, as GraphQL's execution would have: the null moves up to the next
 * nullable field, and an error names where it was. This happens where a declaration and the data disagree, and where an argument
 * got no value.
 */
final class NullPropagation {

    /** Stands for a value whose null has to move further up: what is missing there was reported already. */
    private static final Object MISSING = new Object();

    private final GraphQLSchema schema;
    private final Selections selections;
    private final Request request;
    private final List<GraphQLError> errors = new ArrayList<>();

    NullPropagation(GraphQLSchema schema, Selections selections, Request request) {
        this.schema = schema;
        this.selections = selections;
        this.request = request;
    }

    List<GraphQLError> errors() {
        return errors;
    }

    /** The completed value of a field; null also where its own type forbids it, for the caller to move further up. */
    @Nullable
    Object complete(SelectedField field, @Nullable Object json, ResultPath path) {
        return orNull(complete(field, field.definition().getType(), json, path));
    }

    /** The completed value of one object below a field, which may be an element of its list. */
    @Nullable
    Object completeObject(SelectedField field, @Nullable Object json, ResultPath path) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.definition().getType());
        return json == null ? null : orNull(object(field, type, (Map<?, ?>) json, path));
    }

    static GraphQLError missing(ResultPath path) {
        return GraphErrors.error(
                ErrorCode.INTERNAL_ERROR, "A value that the schema promises is missing.", path.toList());
    }

    private @Nullable Object complete(SelectedField field, GraphQLType type, @Nullable Object json, ResultPath path) {
        OpenPlace unmet = request.findUnmet(field.arguments()).orElse(null);
        if (unmet != null) {
            errors.add(GraphErrors.unmet(unmet, field.coordinates(), path.toList()));
            return GraphQLTypeUtil.isNonNull(type) ? MISSING : null;
        }
        if (!GraphQLTypeUtil.isNonNull(type)) {
            return json == null ? null : orNull(present(field, type, json, path));
        }
        if (json == null) {
            errors.add(missing(path));
            return MISSING;
        }
        return present(field, GraphQLTypeUtil.unwrapOne(type), json, path);
    }

    private Object present(SelectedField field, GraphQLType nullable, Object json, ResultPath path) {
        return switch (json) {
            case List<?> list
            when GraphQLTypeUtil.isList(nullable) -> list(field, GraphQLTypeUtil.unwrapOne(nullable), list, path);
            case Map<?, ?> object when !GraphQLTypeUtil.isLeaf(nullable) -> object(field, nullable, object, path);
            default -> json;
        };
    }

    /** All elements are completed, whatever is missing in one: each is told about, as execution would. */
    private Object list(SelectedField field, GraphQLType element, List<?> values, ResultPath path) {
        List<@Nullable Object> completed = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            completed.add(complete(field, element, values.get(i), path.segment(i)));
        }
        return completed.contains(MISSING) ? MISSING : completed;
    }

    private Object object(SelectedField field, GraphQLType type, Map<?, ?> json, ResultPath path) {
        Object named = json.get(Plan.TYPE_KEY);
        String typeName = named == null ? ((GraphQLNamedType) type).getName() : (String) named;
        GraphQLObjectType object = Objects.requireNonNull(schema.getObjectType(typeName));
        Map<String, @Nullable Object> completed = new LinkedHashMap<>();
        for (SelectedField below : selections.collect(object, field.selections())) {
            Object value = json.get(below.key());
            completed.put(below.key(), complete(below, below.definition().getType(), value, path.segment(below.key())));
        }
        return completed.containsValue(MISSING) ? MISSING : completed;
    }

    private static @Nullable Object orNull(@Nullable Object completed) {
        return completed == MISSING ? null : completed;
    }
}
