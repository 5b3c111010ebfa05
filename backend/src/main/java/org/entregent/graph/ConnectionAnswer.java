package org.entregent.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A Relay connection. */
@NamedInterface("declared")
public final class ConnectionAnswer<P extends Table<?>, C extends Table<?>> implements Answer {

    /**
     * A condition that applies when its argument is there.
     *
     * @param path the same as a path, where it is one
     */
    public record Narrowing<C>(
            String argument,
            BiFunction<C, Scope, Condition> condition,
            @Nullable BiFunction<C, Scope, DeclaredPath> path) {}

    private final C child;
    private final ScopedJoin<P, C> join;
    final List<Narrowing<C>> narrowings = new ArrayList<>();
    final List<ArgumentRule> rules = new ArrayList<>();
    final Map<String, ScopedOrder<C>> orders = new LinkedHashMap<>();
    final Map<String, Summary<C>> summaries = new LinkedHashMap<>();
    final Map<String, Answer> edge = new LinkedHashMap<>();
    final Looks looks = new Looks();
    String orderArgument = "orderBy";
    ConnectionField.Ways<P, C> ways = (parent, row, scope) -> List.of();

    @Nullable
    ScopedOrder<C> fixedOrder;

    @Nullable
    BiFunction<Scope, Select<?>, Select<?>> source;

    List<Field<?>> made = List.of();

    ConnectionAnswer(C child, ScopedJoin<P, C> join) {
        this.child = child;
        this.join = join;
    }

    public C child() {
        return child;
    }

    public ScopedJoin<P, C> join() {
        return join;
    }

    public List<Narrowing<C>> narrowings() {
        return narrowings;
    }

    /** The ways to the rows of a parent; none where PostgreSQL finds its own. */
    public List<DeclaredPath> paths(P parent, C row, Scope scope) {
        return ways.of(parent, row, scope).stream().map(AccessPath::declared).toList();
    }

    /** Where the rows come from; the table alone where the declaration says nothing of it. */
    public @Nullable BiFunction<Scope, Select<?>, Select<?>> source() {
        return source;
    }

    /** What the source makes of a row besides the columns of its table. */
    public List<Field<?>> made() {
        return made;
    }

    /** What edges say besides their node and cursor: by the names of the fields. */
    public Map<String, Answer> edge() {
        return edge;
    }

    /** The same, where a select may ask for the connection's arguments. */
    public Map<String, Answer> edge(Scope scope) {
        Map<String, Answer> said = new LinkedHashMap<>();
        edge.forEach((field, answer) ->
                said.put(field, answer instanceof SelectAnswer<?> select ? select.within(scope) : answer));
        return said;
    }

    /** By the values of the order's enum. */
    public Map<String, ScopedOrder<C>> orders() {
        return orders;
    }

    /**
     * What comes before the key in an order; nothing where the key alone orders.
     *
     * @param name the order's enum value; empty where the connection has no order argument
     */
    public List<? extends SortField<?>> order(String name, C row, Scope scope) {
        ScopedOrder<C> order = name.isEmpty() ? fixedOrder : orders.get(name);
        return order == null ? List.of() : order.by(row, scope);
    }

    /** By the names of the connection's own fields. */
    public Map<String, Summary<C>> summaries() {
        return summaries;
    }

    /** @param always what all rows of the list meet, whatever is asked */
    public ListFilters filters(C row, Scope scope, Condition always) {
        return new GivenFilters<>(narrowings, row, scope, always);
    }

    public String orderArgument() {
        return orderArgument;
    }

    public Looks looks() {
        return looks;
    }

    public List<ArgumentRule> rules() {
        return rules;
    }
}
