package org.entregent.graph.answer;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import org.entregent.graph.Declarations;
import org.entregent.graph.GraphPermission;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.NodeId;
import org.entregent.graph.NodeKey;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What declarations see when the reference asks them: the values themselves instead of placeholders. */
record ReferenceScope(Map<String, Object> arguments, GraphViewer who, Declarations declarations, int[] aliases)
        implements Scope, ViewerScope {

    @Override
    public <V> Field<V> argument(String path, DataType<V> type) {
        return value(given(path), type);
    }

    @Override
    public boolean has(String path) {
        return given(path) != null;
    }

    @Override
    public NodeKey id(String path, String typeName) {
        List<Object> key = NodeId.parse(declarations.get(typeName), given(path));
        return new NodeKey() {
            @Override
            public <V> Field<V> part(int index, DataType<V> type) {
                return ReferenceScope.value(key == null ? null : key.get(index), type);
            }
        };
    }

    @Override
    public ViewerScope viewer() {
        return this;
    }

    @Override
    public <V> Field<V> once(String name, Field<V> value) {
        return DSL.field(DSL.select(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <X extends Table<?>> X alias(X table) {
        return (X) table.as(DSL.name("x" + aliases[0]++));
    }

    @Override
    public boolean holds(GraphPermission permission) {
        return who.holds(permission.name());
    }

    @Override
    public boolean reachesSome(GraphPermission permission) {
        return who.regions(permission.name()).length > 0;
    }

    @Override
    public boolean reachesFew(GraphPermission permission) {
        return false;
    }

    @Override
    public boolean carries(String name) {
        return who.value(name) instanceof Object[] values && values.length > 0;
    }

    @Override
    public Field<Integer[]> regions(GraphPermission permission) {
        return DSL.val(who.regions(permission.name()));
    }

    @Override
    public Condition reaches(Field<Integer> region, GraphPermission permission) {
        return region.in(who.regions(permission.name()));
    }

    @Override
    public <V> Field<V> value(String name, DataType<V> type) {
        return value(who.value(name), type);
    }

    /** The value at a path of names; null where any of them is absent or null. */
    private @Nullable Object given(String path) {
        Object value = arguments;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> fields ? fields.get(name) : null;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static <V> Field<V> value(@Nullable Object value, DataType<V> type) {
        if (value instanceof List<?> list) {
            Object[] array = (Object[]) Array.newInstance(type.getType().getComponentType(), list.size());
            return DSL.val((V) list.toArray(array), type);
        }
        return DSL.val((V) value, type).cast(type);
    }
}
