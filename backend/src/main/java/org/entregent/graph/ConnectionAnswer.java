package org.entregent.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A Relay connection: pages by {@code first/after} or {@code last/before}. Every argument of the SDL's field besides these four
 * needs a filter or is the order's; an argument that is absent or null filters nothing.
 */
public final class ConnectionAnswer<P extends Table<?>, C extends Table<?>> implements Answer {

    /**
     * A condition that applies when its argument is there.
     *
     * @param path the same as a path, where it is one
     */
    record Narrowing<C>(
            String argument,
            BiFunction<C, Scope, Condition> condition,
            @Nullable BiFunction<C, Scope, AccessPath> path) {

        Narrowing(String argument, BiFunction<C, Scope, Condition> condition) {
            this(argument, condition, null);
        }
    }

    /** The ways to the rows of a parent; for a root field the parent says nothing. */
    @FunctionalInterface
    public interface Ways<P, C> {

        List<AccessPath> of(P parent, C row, Scope scope);
    }

    private final C child;
    private final ScopedJoin<P, C> join;
    private final List<Narrowing<C>> narrowings = new ArrayList<>();
    private final List<ArgumentRule> rules = new ArrayList<>();
    private final Map<String, Order<C>> orders = new LinkedHashMap<>();
    private final Looks looks = new Looks();
    private String orderArgument = "orderBy";
    private Ways<P, C> ways = (parent, row, scope) -> List.of();
    private @Nullable Order<C> standing;

    ConnectionAnswer(C child, ScopedJoin<P, C> join) {
        this.child = child;
        this.join = join;
    }

    /** A filter on an argument, or on a field inside an input object ({@code "filter.kind"}). */
    public <V> ConnectionAnswer<P, C> filter(String argument, DataType<V> type, Filter<C, V> filter) {
        narrowings.add(new Narrowing<>(argument, (row, scope) -> filter.on(row, scope.argument(argument, type))));
        return this;
    }

    /** A filter on an argument, with all that {@link Scope} offers; it applies when the argument is there. */
    public ConnectionAnswer<P, C> filter(String argument, BiFunction<C, Scope, Condition> filter) {
        narrowings.add(new Narrowing<>(argument, filter));
        return this;
    }

    /** A filter that lets rows with some values of a column pass; where the list has access paths, they are followed through it. */
    public ConnectionAnswer<P, C> pathFilter(String argument, BiFunction<C, Scope, AccessPath> filter) {
        narrowings.add(new Narrowing<>(
                argument, (row, scope) -> filter.apply(row, scope).covers(), filter));
        return this;
    }

    /**
     * The ways to the rows, where the list reaches over several regions or through several grounds to see a row. Each row that
     * the viewer sees must lie on one of them; none leaves the way to PostgreSQL.
     */
    public ConnectionAnswer<P, C> along(Ways<P, C> known) {
        ways = known;
        return this;
    }

    /** A filter on a node id. */
    public ConnectionAnswer<P, C> idFilter(String argument, String typeName, BiFunction<C, NodeKey, Condition> filter) {
        narrowings.add(new Narrowing<>(argument, (row, scope) -> filter.apply(row, scope.id(argument, typeName))));
        return this;
    }

    /** What a value of the order's enum means. Every value of the enum needs one. */
    public ConnectionAnswer<P, C> order(String enumValue, Order<C> order) {
        orders.put(enumValue, order);
        return this;
    }

    /** The order of a connection without an order argument; by the key unless said. */
    public ConnectionAnswer<P, C> order(Order<C> order) {
        standing = order;
        return this;
    }

    /** The name of the order argument, {@code orderBy} unless said otherwise. */
    public ConnectionAnswer<P, C> orderArgument(String argument) {
        orderArgument = argument;
        return this;
    }

    /** How many rows there may be, for the cost of {@code totalCount} and of filters that look at all of them; 100 unless said. */
    public ConnectionAnswer<P, C> holds(ListSize size) {
        looks.size(size);
        return this;
    }

    /**
     * A page looks at all rows, too, since no index has their order.
     *
     * @param times how many times as much as counting a row it takes to look at one
     */
    public ConnectionAnswer<P, C> sorting(int times) {
        looks.sorting(times);
        return this;
    }

    /**
     * A filter that may look at all rows to fill a page, because no index leads to the few that it finds.
     *
     * @param times how many times as much as counting a row it takes to look at one
     */
    public ConnectionAnswer<P, C> looking(String argument, int times) {
        return looking(argument, times, false);
    }

    /** The same with an index of trigrams, which leads to words of three letters and more. */
    public ConnectionAnswer<P, C> lookingByTrigrams(String argument, int times) {
        return looking(argument, times, true);
    }

    private ConnectionAnswer<P, C> looking(String argument, int times, boolean byTrigrams) {
        if (narrowings.stream().noneMatch(filter -> filter.argument().equals(argument))) {
            throw new IllegalArgumentException("No filter before this one is named " + argument);
        }
        looks.weigh(argument, times, byTrigrams);
        return this;
    }

    /** Refuses values of the arguments that the schema's types cannot rule out. */
    public ConnectionAnswer<P, C> check(ArgumentRule rule) {
        rules.add(rule);
        return this;
    }

    Looks looks() {
        return looks;
    }

    C child() {
        return child;
    }

    ScopedJoin<P, C> join() {
        return join;
    }

    List<Narrowing<C>> narrowings() {
        return narrowings;
    }

    Ways<P, C> ways() {
        return ways;
    }

    Map<String, Order<C>> orders() {
        return orders;
    }

    String orderArgument() {
        return orderArgument;
    }

    @Nullable
    Order<C> standing() {
        return standing;
    }

    List<ArgumentRule> rules() {
        return rules;
    }
}
