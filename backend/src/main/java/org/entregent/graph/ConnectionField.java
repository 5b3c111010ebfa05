package org.entregent.graph;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;

/**
 * A Relay connection: pages by {@code first/after} or {@code last/before}. Every argument of the SDL's field besides these four
 * needs a filter or is the order's; an argument that is absent or null filters nothing.
 */
public final class ConnectionField<P extends Table<?>, C extends Table<?>> {

    /** The ways to the rows of a parent; for a root field the parent says nothing. */
    @FunctionalInterface
    public interface Ways<P, C> {

        List<AccessPath> of(P parent, C row, Scope scope);
    }

    private final ConnectionAnswer<P, C> answer;

    ConnectionField(ConnectionAnswer<P, C> answer) {
        this.answer = answer;
    }

    /** A filter on an argument, or on a field inside an input object ({@code "filter.kind"}). */
    public <V> ConnectionField<P, C> filter(String argument, DataType<V> type, Filter<C, V> filter) {
        return filter(argument, (row, scope) -> filter.on(row, scope.argument(argument, type)));
    }

    /** A filter on an argument, with all that {@link Scope} offers; it applies when the argument is there. */
    public ConnectionField<P, C> filter(String argument, BiFunction<C, Scope, Condition> filter) {
        answer.narrowings.add(new ConnectionAnswer.Narrowing<>(argument, filter, null));
        return this;
    }

    /** A filter that lets rows with some values of a column pass; where the list has access paths, they are followed through it. */
    public ConnectionField<P, C> pathFilter(String argument, BiFunction<C, Scope, AccessPath> filter) {
        BiFunction<C, Scope, DeclaredPath> path =
                (row, scope) -> filter.apply(row, scope).declared();
        answer.narrowings.add(new ConnectionAnswer.Narrowing<>(
                argument, (row, scope) -> path.apply(row, scope).covers(), path));
        return this;
    }

    /**
     * The ways to the rows, where the list reaches over several regions, or a row may be seen on several grounds. Each row that the
     * viewer sees must lie on one of them; without any, PostgreSQL finds its own way.
     */
    public ConnectionField<P, C> along(Ways<P, C> known) {
        answer.ways = known;
        return this;
    }

    /**
     * The rows come from a select, which has all columns of the table and more: what filters, orders and edges ask of a row in view of
     * the field's arguments is computed there, once for each row. Not for lists with ways.
     *
     * @param source makes it of the rows that the viewer may read, and of no others
     * @param made what it has more, by the names it has there
     */
    public ConnectionField<P, C> from(BiFunction<Scope, Select<?>, Select<?>> source, List<Field<?>> made) {
        answer.source = source;
        answer.made = made;
        return this;
    }

    /** What an edge says besides its node and cursor, by an expression over the row. */
    public <V> ConnectionField<P, C> edge(String field, DataType<V> type, Function<C, Field<V>> expression) {
        answer.edge.put(field, new ValueAnswer<C>(type, (row, scope) -> expression.apply(row)));
        return this;
    }

    /**
     * The same by a list that a select makes of the row, which must be ordered and bounded by itself. The arguments that it may ask
     * for are the connection's.
     */
    public ConnectionField<P, C> edgeRows(String field, BiFunction<C, Scope, Select<?>> select) {
        answer.edge.put(field, new SelectAnswer<C>(select, true));
        return this;
    }

    /** A filter on a node id. */
    public ConnectionField<P, C> idFilter(String argument, String typeName, BiFunction<C, NodeKey, Condition> filter) {
        return filter(argument, (row, scope) -> filter.apply(row, scope.id(argument, typeName)));
    }

    /** What a value of the order's enum means. Every value of the enum needs one. */
    public ConnectionField<P, C> order(String enumValue, Order<C> order) {
        return order(enumValue, ScopedOrder.of(order));
    }

    /** The same for an order that looks at arguments or at the viewer. Its expressions say {@code notNull()} where they can. */
    public ConnectionField<P, C> order(String enumValue, ScopedOrder<C> order) {
        answer.orders.put(enumValue, order);
        return this;
    }

    /** The order of a connection without an order argument; by the key unless said. */
    public ConnectionField<P, C> order(Order<C> order) {
        answer.fixedOrder = ScopedOrder.of(order);
        return this;
    }

    /** The name of the order argument, {@code orderBy} unless said otherwise. */
    public ConnectionField<P, C> orderArgument(String argument) {
        answer.orderArgument = argument;
        return this;
    }

    /** How many rows there may be, for the cost of {@code totalCount} and of filters that look at all of them; 100 unless said. */
    public ConnectionField<P, C> holds(ListSize size) {
        answer.looks.size(size);
        return this;
    }

    /**
     * A page looks at all rows, too, since no index has their order.
     *
     * @param times how many times more it takes to look at a row than to count it
     */
    public ConnectionField<P, C> sorting(int times) {
        answer.looks.sorting(times);
        return this;
    }

    /** The same for one order's pages. */
    public ConnectionField<P, C> sorting(String enumValue, int times) {
        answer.looks.sorting(enumValue, times);
        return this;
    }

    /**
     * A field of the connection itself, beside its pages: one object made of all rows.
     *
     * @param times how many times more it takes to look at a row than to count it
     */
    public ConnectionField<P, C> summary(String field, int times, Summary<C> summary) {
        answer.summaries.put(field, summary);
        answer.looks.summarising(field, times);
        return this;
    }

    /**
     * A filter that may look at all rows to fill a page, because no index leads to the few that it finds.
     *
     * @param times how many times more it takes to look at a row than to count it
     */
    public ConnectionField<P, C> looking(String argument, int times) {
        return looking(argument, times, false);
    }

    /** The same with an index of trigrams, which leads to words of three letters and more. */
    public ConnectionField<P, C> lookingByTrigrams(String argument, int times) {
        return looking(argument, times, true);
    }

    private ConnectionField<P, C> looking(String argument, int times, boolean byTrigrams) {
        if (answer.narrowings.stream().noneMatch(filter -> filter.argument().equals(argument))) {
            throw new IllegalArgumentException("No filter before this one is named " + argument);
        }
        answer.looks.weigh(argument, times, byTrigrams);
        return this;
    }

    /** Refuses values of the arguments that the schema's types cannot rule out. */
    public ConnectionField<P, C> check(ArgumentRule rule) {
        answer.rules.add(rule);
        return this;
    }
}
