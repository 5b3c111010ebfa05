package org.entregent.graph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.entregent.graph.Answer;
import org.entregent.graph.ByIdAnswer;
import org.entregent.graph.ChoiceAnswer;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.GraphPermission;
import org.entregent.graph.ListAnswer;
import org.entregent.graph.NodeIdAnswer;
import org.entregent.graph.NodeKey;
import org.entregent.graph.OneAnswer;
import org.entregent.graph.Scope;
import org.entregent.graph.ScopedJoin;
import org.entregent.graph.SelectAnswer;
import org.entregent.graph.ValueAnswer;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Runs a declaration's functions without a request, to learn which arguments they look at. */
final class ArgumentProbe {

    private static final Table<?> NO_ROW = DSL.select(DSL.one().as("one")).asTable("nothing");

    private final Declarations declarations;
    private final Set<String> paths = new HashSet<>();

    private ArgumentProbe(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The paths of the arguments that the answer uses. */
    static Set<String> paths(Declarations declarations, DeclaredType<?> owner, Answer answer) {
        ArgumentProbe probe = new ArgumentProbe(declarations);
        Table<?> row = owner.hasTable() ? owner.table() : NO_ROW;
        // Functions may ask for one argument only where another is there: try both.
        probe.run(owner, answer, row, new Recording(probe, true));
        probe.run(owner, answer, row, new Recording(probe, false));
        return probe.paths;
    }

    private void run(DeclaredType<?> owner, Answer answer, Table<?> row, Scope scope) {
        switch (answer) {
            case NodeIdAnswer id -> {}
            case ByIdAnswer byId -> paths.add(byId.argument());
            case ValueAnswer<?> value -> value(value, row, scope);
            case OneAnswer<?, ?> one -> join(one.join(), one.child(), row, scope);
            case ListAnswer<?, ?> list -> join(list.join(), list.child(), row, scope);
            case SelectAnswer<?> select -> select(select.select(), row, scope);
            case ChoiceAnswer<?> choice -> choice.branches().values().forEach(branch -> run(owner, branch, row, scope));
            case ConnectionAnswer<?, ?> connection -> {
                connection(connection, row, scope);
                connection.edge().values().forEach(edge -> run(owner, edge, connection.child(), scope));
            }
        }
    }

    private <T extends Table<?>> void value(ValueAnswer<T> answer, Table<?> row, Scope scope) {
        var _ = answer.expression().apply(DeclaredType.typed(row), scope);
    }

    private <P extends Table<?>> void select(BiFunction<P, Scope, Select<?>> select, Table<?> row, Scope scope) {
        var _ = select.apply(DeclaredType.typed(row), scope);
    }

    private <P extends Table<?>, C extends Table<?>> void join(
            ScopedJoin<P, C> join, Table<?> child, Table<?> row, Scope scope) {
        var _ = join.on(DeclaredType.typed(row), DeclaredType.typed(child), scope);
    }

    private <P extends Table<?>, C extends Table<?>> void connection(
            ConnectionAnswer<P, C> answer, Table<?> row, Scope scope) {
        join(answer.join(), answer.child(), row, scope);
        var _ = answer.paths(DeclaredType.typed(row), answer.child(), scope);
        var source = answer.source();
        var _ = source == null ? null : source.apply(scope, DSL.select().from(answer.child()));
        answer.narrowings().forEach(narrowing -> {
            paths.add(narrowing.argument());
            var _ = narrowing.condition().apply(answer.child(), scope);
        });
        answer.orders().keySet().forEach(order -> {
            var _ = answer.order(order, answer.child(), scope);
        });
    }

    /** Notes what it is asked for and answers with nulls. */
    private record Recording(ArgumentProbe probe, boolean given) implements Scope, ViewerScope {

        @Override
        public <V> Field<V> argument(String path, DataType<V> type) {
            probe.paths.add(path);
            return DSL.castNull(type);
        }

        @Override
        public boolean has(String path) {
            probe.paths.add(path);
            return given;
        }

        @Override
        public NodeKey id(String path, String typeName) {
            probe.paths.add(path);
            List<Field<?>> key = probe.declarations.get(typeName).key();
            return new NodeKey() {
                @Override
                public <V> Field<V> part(int index, DataType<V> type) {
                    return DSL.castNull(key.get(index).getDataType()).coerce(type);
                }
            };
        }

        @Override
        public ViewerScope viewer() {
            return this;
        }

        @Override
        public <V> Field<V> once(String name, Field<V> value) {
            return value;
        }

        @Override
        public <X extends Table<?>> X alias(X table) {
            return table;
        }

        @Override
        public boolean holds(GraphPermission permission) {
            return given;
        }

        @Override
        public boolean reachesSome(GraphPermission permission) {
            return given;
        }

        @Override
        public boolean reachesFew(GraphPermission permission) {
            return given;
        }

        @Override
        public boolean carries(String name) {
            return given;
        }

        @Override
        public Field<Integer[]> regions(GraphPermission permission) {
            return DSL.castNull(SQLDataType.INTEGER.array());
        }

        @Override
        public Condition reaches(Field<Integer> region, GraphPermission permission) {
            return DSL.trueCondition();
        }

        @Override
        public <V> Field<V> value(String name, DataType<V> type) {
            return DSL.castNull(type);
        }
    }
}
