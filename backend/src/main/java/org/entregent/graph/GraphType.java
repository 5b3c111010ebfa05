package org.entregent.graph;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Says, field by field, which expression over which table answers one object type (or interface) of the SDL.
 *
 * <p>Subclass it once per type, as a Spring bean, and declare everything in the constructor. The functions given here are called
 * when a plan is compiled, never per request: a value of the request reaches SQL only as the placeholder that {@link Scope} hands
 * out. Tables come aliased; use the given parameter, never the generated constant, inside a function.
 *
 * @param <T> the generated table, or {@code Table<?>} for a type whose rows come from a select
 */
public abstract non-sealed class GraphType<T extends Table<?>> extends GraphFields<T> {

    /** A type that rests on a table or view. */
    protected GraphType(String name, T table) {
        super(new DeclaredType<>(name, table));
    }

    /** A type whose rows come from selects, see {@link #object} and {@link #rows}; its fields are found by column name. */
    protected GraphType(String name) {
        super(new DeclaredType<>(name, null));
    }

    // What a row is

    /** The columns that identify a row, the region first where there is one. Every order ends with them. */
    protected final void key(Field<?>... columns) {
        declared().key = List.of(columns);
    }

    /** Declares {@code id: ID!}, written {@code <prefix>_<key column>_<key column>…}. The key must be declared before. */
    protected final void nodeId(String prefix) {
        declared().prefix = prefix;
        declared().put("id", new NodeIdAnswer());
    }

    /** The column that holds the row's region: where a field's {@code @requires} looks. */
    protected final void region(Field<Integer> column) {
        declared().region = column;
    }

    /** Which rows the viewer may see. It is part of every reference to the table, in whatever statement. */
    protected final void visible(BiFunction<T, ViewerScope, Condition> condition) {
        declared().visible = condition;
    }

    /** For an interface or union whose types all rest on this one table: the expression that names a row's type. */
    protected final void variant(Function<T, Field<String>> typeName) {
        declared().variant = typeName;
    }

    // Root fields of Query

    /** {@code Query.field(id: ID!)}: the row with this node id. */
    protected final void rootById(String field) {
        declared().putRoot(field, new ByIdAnswer("id"));
    }

    /** A root field that finds at most one row by its arguments. */
    protected final void rootOne(String field, BiFunction<T, Scope, Condition> condition) {
        declared().putRoot(field, new OneAnswer<Table<?>, T>(declared().table(), withoutParent(condition)));
    }

    /** A connection at the root: every visible row that the filters leave. */
    protected final ConnectionField<Table<?>, T> rootConnection(String field) {
        return rootConnection(field, (row, scope) -> DSL.noCondition());
    }

    /** A connection at the root whose rows must also meet a condition. */
    protected final ConnectionField<Table<?>, T> rootConnection(
            String field, BiFunction<T, Scope, Condition> condition) {
        return new ConnectionField<>(
                declared().putRoot(field, new ConnectionAnswer<>(declared().table(), withoutParent(condition))));
    }

    /** A connection at the root whose rows are of another type. */
    protected final <C extends Table<?>> ConnectionField<Table<?>, C> rootConnectionOf(String field, C child) {
        return new ConnectionField<>(
                declared().putRoot(field, new ConnectionAnswer<>(child, (none, row, scope) -> DSL.noCondition())));
    }

    /** A plain, bounded list at the root. */
    protected final ListField<Table<?>, T> rootList(String field, BiFunction<T, Scope, Condition> condition) {
        return new ListField<>(
                declared().putRoot(field, new ListAnswer<>(declared().table(), withoutParent(condition))));
    }

    /** A root object whose row is made of the viewer's values and the field's arguments. */
    protected final void rootObject(String field, Function<Scope, Select<?>> select) {
        declared().putRoot(field, new SelectAnswer<Table<?>>((none, scope) -> select.apply(scope), false));
    }

    private ScopedJoin<Table<?>, T> withoutParent(BiFunction<T, Scope, Condition> condition) {
        return (none, row, scope) -> condition.apply(row, scope);
    }
}
