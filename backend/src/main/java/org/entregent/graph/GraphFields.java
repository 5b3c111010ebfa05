package org.entregent.graph;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The fields of one SDL type, or those that a feature adds to another feature's type. */
abstract sealed class GraphFields<T extends Table<?>> permits GraphType, GraphExtension {

    private final DeclaredType<T> declared;

    GraphFields(DeclaredType<T> declared) {
        this.declared = declared;
    }

    // Scalars

    /** A column of the table, or of the select for a type without a table. */
    protected final ValueField<T> field(String field, Field<?> column) {
        return value(field, column.getDataType(), (row, scope) -> columnOf(row, column));
    }

    /** An expression. Say {@code type.notNull()} for a non-null field. */
    protected final <V> ValueField<T> computed(String field, DataType<V> type, Function<T, Field<V>> expression) {
        return value(field, type, (row, scope) -> expression.apply(row));
    }

    /** An expression that looks at the field's arguments or at the viewer. */
    protected final <V> ValueField<T> computed(
            String field, DataType<V> type, BiFunction<T, Scope, Field<V>> expression) {
        return value(field, type, expression::apply);
    }

    /** Whether a condition holds. */
    protected final ValueField<T> flag(String field, BiFunction<T, Scope, Condition> condition) {
        return computed(field, SQLDataType.BOOLEAN.notNull(), (row, scope) -> DSL.field(condition.apply(row, scope)));
    }

    // Relations

    /** At most one row of another type. Null in the answer when there is none or the viewer may not see it. */
    protected final <C extends Table<?>> void one(String field, C child, Join<T, C> join) {
        one(field, child, (parent, row, scope) -> join.on(parent, row));
    }

    /** The same, with a condition that looks at arguments or at the viewer. */
    protected final <C extends Table<?>> void one(String field, C child, ScopedJoin<T, C> join) {
        declared.put(field, new OneAnswer<>(child, join));
    }

    /** A Relay connection. */
    protected final <C extends Table<?>> ConnectionField<T, C> connection(String field, C child, Join<T, C> join) {
        return connection(field, child, (parent, row, scope) -> join.on(parent, row));
    }

    /** The same, with a condition that looks at arguments or at the viewer. */
    protected final <C extends Table<?>> ConnectionField<T, C> connection(
            String field, C child, ScopedJoin<T, C> join) {
        return new ConnectionField<>(declared.put(field, new ConnectionAnswer<>(child, join)));
    }

    /** A plain list, bounded: for what can never be many. */
    protected final <C extends Table<?>> ListField<T, C> list(String field, C child, Join<T, C> join) {
        return list(field, child, (parent, row, scope) -> join.on(parent, row));
    }

    /** The same, with a condition that looks at arguments or at the viewer. */
    protected final <C extends Table<?>> ListField<T, C> list(String field, C child, ScopedJoin<T, C> join) {
        return new ListField<>(declared.put(field, new ListAnswer<>(child, join)));
    }

    /**
     * One object made by a select, correlated with the row: aggregates of a period, an amount with its currency. The target type
     * finds its fields by the select's column names; what isn't asked costs nothing. No row means null.
     */
    protected final ObjectField<T> object(String field, BiFunction<T, Scope, Select<?>> select) {
        return new ObjectField<>(declared.put(field, new SelectAnswer<>(select, false)));
    }

    /** A list made by a select, which must be ordered and bounded by itself. */
    protected final ObjectField<T> rows(String field, BiFunction<T, Scope, Select<?>> select) {
        return new ObjectField<>(declared.put(field, new SelectAnswer<>(select, true)));
    }

    /** One object of a union or interface whose types rest on different tables: the first branch that finds a row answers. */
    protected final ChoiceField<T> choice(String field) {
        return new ChoiceField<>(declared.put(field, new ChoiceAnswer<>()));
    }

    /** The column of an aliased row: found by name, so that it works for tables and for selects. */
    protected static <V> Field<V> columnOf(Table<?> row, Field<V> column) {
        return DeclaredType.columnOf(row, column);
    }

    private ValueField<T> value(String field, DataType<?> type, BiFunction<T, Scope, Field<?>> expression) {
        return new ValueField<>(declared.put(field, new ValueAnswer<>(type, expression)));
    }

    final DeclaredType<T> declared() {
        return declared;
    }
}
