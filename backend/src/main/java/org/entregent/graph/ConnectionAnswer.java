package org.entregent.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Select;
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
    final Map<String, Order<C>> orders = new LinkedHashMap<>();
    final Map<String, Answer> edge = new LinkedHashMap<>();
    final Looks looks = new Looks();
    String orderArgument = "orderBy";
    ConnectionField.Ways<P, C> ways = (parent, row, scope) -> List.of();

    @Nullable
    Order<C> fixedOrder;

    @Nullable
    Function<Scope, Select<?>> source;

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
    public @Nullable Function<Scope, Select<?>> source() {
        return source;
    }

    /** What edges say besides their node and cursor: by the names of the fields. */
    public Map<String, Answer> edge() {
        return edge;
    }

    /** By the values of the order's enum. */
    public Map<String, Order<C>> orders() {
        return orders;
    }

    public String orderArgument() {
        return orderArgument;
    }

    /** The order without an order argument; null where it is the key's. */
    public @Nullable Order<C> fixedOrder() {
        return fixedOrder;
    }

    public Looks looks() {
        return looks;
    }

    public List<ArgumentRule> rules() {
        return rules;
    }
}
