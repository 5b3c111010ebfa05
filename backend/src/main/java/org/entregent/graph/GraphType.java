package org.entregent.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Says, field by field, which expression over which table answers one object type (or interface) of the SDL.
 *
 * <p>Subclass it once per type, as a Spring bean, and declare everything in the constructor. The functions given here are called
 * when a plan is compiled, never per request: a value of the request reaches SQL only as the placeholder that {@link Scope} hands
 * out. Tables come aliased; use the given parameter, never the generated constant, inside a function.
 *
 * @param <T> the generated table, or {@code Table<?>} for a type whose rows come from a select
 */
public abstract class GraphType<T extends Table<?>> {

    private final String name;
    private final @Nullable T table;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Answer> roots = new LinkedHashMap<>();
    private List<Field<?>> key = List.of();
    private @Nullable String prefix;
    private @Nullable Field<Integer> region;
    private @Nullable BiFunction<T, ViewerScope, Condition> visible;
    private @Nullable Function<T, Field<String>> variant;

    /** A type that rests on a table or view. */
    protected GraphType(String name, T table) {
        this.name = name;
        this.table = table;
    }

    /** A type whose rows come from selects, see {@link #object} and {@link #rows}; its fields are found by column name. */
    protected GraphType(String name) {
        this.name = name;
        this.table = null;
    }

    // What a row is

    /** The columns that identify a row, the region first where there is one. Every order ends with them. */
    protected final void key(Field<?>... columns) {
        key = List.of(columns);
    }

    /** Declares {@code id: ID!}, written {@code <prefix>_<key column>_<key column>…}. The key must be declared before. */
    protected final void nodeId(String prefix) {
        this.prefix = prefix;
        answers.put("id", new NodeIdAnswer());
    }

    /** The column that holds the row's region: where a field's {@code @requires} looks. */
    protected final void region(Field<Integer> column) {
        region = column;
    }

    /** Which rows the viewer may see. It is part of every reference to the table, in whatever statement. */
    protected final void visible(BiFunction<T, ViewerScope, Condition> condition) {
        visible = condition;
    }

    /** For an interface or union whose types all rest on this one table: the expression that names a row's type. */
    protected final void variant(Function<T, Field<String>> typeName) {
        variant = typeName;
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

    // Root fields of Query

    /** {@code Query.field(id: ID!)}: the row with this node id. */
    protected final void rootById(String field) {
        roots.put(field, new ByIdAnswer("id"));
    }

    /** A root field that finds at most one row by its arguments. */
    protected final void rootOne(String field, BiFunction<T, Scope, Condition> condition) {
        roots.put(field, new OneAnswer<Table<?>, T>(table(), (none, row, scope) -> condition.apply(row, scope)));
    }

    /** A connection at the root: every visible row that the filters leave. */
    protected final ConnectionAnswer<Table<?>, T> rootConnection(String field) {
        var answer = new ConnectionAnswer<Table<?>, T>(table(), (none, row, scope) -> org.jooq.impl.DSL.noCondition());
        roots.put(field, answer);
        return answer;
    }

    /** A plain, bounded list at the root. */
    protected final ListAnswer<Table<?>, T> rootList(String field, BiFunction<T, Scope, Condition> condition) {
        var answer = new ListAnswer<Table<?>, T>(table(), (none, row, scope) -> condition.apply(row, scope));
        roots.put(field, answer);
        return answer;
    }

    /** A root object whose row is made of the viewer's values and the field's arguments. */
    protected final void rootObject(String field, Function<Scope, Select<?>> select) {
        roots.put(field, new SelectAnswer<Table<?>>((none, scope) -> select.apply(scope), false));
    }

    // What the compiler reads

    final String name() {
        return name;
    }

    final boolean hasTable() {
        return table != null;
    }

    final T table() {
        if (table == null) {
            throw new IllegalStateException(name + " has no table");
        }
        return table;
    }

    final List<Field<?>> key() {
        return key;
    }

    final @Nullable String prefix() {
        return prefix;
    }

    final @Nullable Field<Integer> region() {
        return region;
    }

    final @Nullable BiFunction<T, ViewerScope, Condition> visible() {
        return visible;
    }

    final @Nullable Function<T, Field<String>> variant() {
        return variant;
    }

    final Map<String, Answer> answers() {
        return answers;
    }

    final Map<String, Answer> roots() {
        return roots;
    }

    final List<String> answerNames() {
        return new ArrayList<>(answers.keySet());
    }

    /** The column of an aliased row: found by name, so that it works for tables and for selects. */
    static <V> Field<V> columnOf(Table<?> row, Field<V> column) {
        return org.jooq.impl.DSL.field(
                row.getUnqualifiedName().append(column.getUnqualifiedName()), column.getDataType());
    }

    private <A extends Answer> A put(String field, A answer) {
        if (answers.put(field, answer) != null) {
            throw new IllegalStateException(name + "." + field + " is declared twice");
        }
        return answer;
    }
}
