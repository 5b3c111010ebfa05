package org.entregent.graph;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private final String name;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    GraphFields(String name) {
        this.name = name;
    }

    // Scalars

    /** A column of the table, or of the select for a type without a table. */
    protected final ValueAnswer<T> field(String field, Field<?> column) {
        return put(field, new ValueAnswer<>(column.getDataType(), (row, scope) -> columnOf(row, column)));
    }

    /** An expression. Say {@code type.notNull()} for a non-null field. */
    protected final <V> ValueAnswer<T> computed(String field, DataType<V> type, Function<T, Field<V>> expression) {
        return put(field, new ValueAnswer<>(type, (row, scope) -> expression.apply(row)));
    }

    /** An expression that looks at the field's arguments or at the viewer. */
    protected final <V> ValueAnswer<T> computed(
            String field, DataType<V> type, BiFunction<T, Scope, Field<V>> expression) {
        return put(field, new ValueAnswer<>(type, expression::apply));
    }

    /** Whether a condition holds. */
    protected final ValueAnswer<T> flag(String field, BiFunction<T, Scope, Condition> condition) {
        return computed(field, SQLDataType.BOOLEAN.notNull(), (row, scope) -> DSL.field(condition.apply(row, scope)));
    }

    // Relations

    /** At most one row of another type. Null in the answer when there is none or the viewer may not see it. */
    protected final <C extends Table<?>> OneAnswer<T, C> one(String field, C child, Join<T, C> join) {
        return put(field, new OneAnswer<>(child, (parent, row, scope) -> join.on(parent, row)));
    }

    /** The same, with a condition that looks at arguments or at the viewer. */
    protected final <C extends Table<?>> OneAnswer<T, C> one(String field, C child, ScopedJoin<T, C> join) {
        return put(field, new OneAnswer<>(child, join));
    }

    /** A Relay connection. */
    protected final <C extends Table<?>> ConnectionAnswer<T, C> connection(String field, C child, Join<T, C> join) {
        return put(field, new ConnectionAnswer<>(child, (parent, row, scope) -> join.on(parent, row)));
    }

    /** The same, with a condition that looks at arguments or at the viewer. */
    protected final <C extends Table<?>> ConnectionAnswer<T, C> connection(
            String field, C child, ScopedJoin<T, C> join) {
        return put(field, new ConnectionAnswer<>(child, join));
    }

    /** A plain list, bounded: for what can never be many. */
    protected final <C extends Table<?>> ListAnswer<T, C> list(String field, C child, Join<T, C> join) {
        return put(field, new ListAnswer<>(child, (parent, row, scope) -> join.on(parent, row)));
    }

    /** The same, with a condition that looks at arguments or at the viewer. */
    protected final <C extends Table<?>> ListAnswer<T, C> list(String field, C child, ScopedJoin<T, C> join) {
        return put(field, new ListAnswer<>(child, join));
    }

    /**
     * One object made by a select, correlated with the row: aggregates of a period, an amount with its currency. The target type
     * finds its fields by the select's column names; what isn't asked costs nothing. No row means null.
     */
    protected final SelectAnswer<T> object(String field, BiFunction<T, Scope, Select<?>> select) {
        return put(field, new SelectAnswer<>(select, false));
    }

    /** A list made by a select, which must be ordered and bounded by itself. */
    protected final SelectAnswer<T> rows(String field, BiFunction<T, Scope, Select<?>> select) {
        return put(field, new SelectAnswer<>(select, true));
    }

    /** One object of a union or interface whose types rest on different tables: the first branch that finds a row answers. */
    protected final ChoiceAnswer<T> choice(String field) {
        return put(field, new ChoiceAnswer<>());
    }

    final String name() {
        return name;
    }

    final Map<String, Answer> answers() {
        return answers;
    }

    /** The column of an aliased row: found by name, so that it works for tables and for selects. */
    protected static <V> Field<V> columnOf(Table<?> row, Field<V> column) {
        return DSL.field(row.getUnqualifiedName().append(column.getUnqualifiedName()), column.getDataType());
    }

    /** The row as the table that its declaration was written for; they agree, since the start compared them. */
    @SuppressWarnings("unchecked")
    static <T extends Table<?>> T typed(Table<?> row) {
        return (T) row;
    }

    final <A extends Answer> A put(String field, A answer) {
        if (answers.put(field, answer) != null) {
            throw new IllegalStateException(name + "." + field + " is declared twice");
        }
        return answer;
    }
}
