package org.entregent.graph.answer;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.ListAnswer;
import org.entregent.graph.OneAnswer;
import org.entregent.graph.Order;
import org.entregent.graph.ScopedJoin;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The reference's lists: related rows in their order, and pages that are cut from whole lists. */
final class ReferenceLists {

    /** Where an edge has the row that its own fields are asked of, and how its list answers these. */
    static final String ROW = "row";

    static final String ANSWERS = "answers";

    private final Declarations declarations;
    private final DSLContext database;
    private final ReferenceRules rules;

    ReferenceLists(Declarations declarations, DSLContext database, ReferenceRules rules) {
        this.declarations = declarations;
        this.database = database;
        this.rules = rules;
    }

    <P extends Table<?>, C extends Table<?>> List<ReferenceRow> joined(
            DataFetchingEnvironment environment,
            OneAnswer<P, C> one,
            DeclaredType<?> type,
            @Nullable ReferenceRow parent) {
        return related(environment, one.child(), one.join(), null, type, parent);
    }

    <P extends Table<?>, C extends Table<?>> List<ReferenceRow> listed(
            DataFetchingEnvironment environment, ListAnswer<P, C> list, @Nullable ReferenceRow parent) {
        return bounded(
                related(environment, list.child(), list.join(), list.order(), rules.target(environment), parent),
                list.bound());
    }

    <P extends Table<?>, C extends Table<?>> Object connection(
            DataFetchingEnvironment environment, ConnectionAnswer<P, C> answer, @Nullable ReferenceRow parent) {
        var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        var node = (GraphQLNamedType)
                GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType());
        DeclaredType<?> type = declarations.get(node.getName());
        ReferenceScope scope = rules.scope(environment);
        C child = scope.alias(answer.child());
        Condition always = answer.join()
                .on(DeclaredType.typed(parent == null ? DSL.dual() : parent.row()), child, scope)
                .and(rules.visible(environment, type, child));
        Condition condition = always;
        for (var narrowing : answer.narrowings()) {
            condition = scope.has(narrowing.argument())
                    ? condition.and(narrowing.condition().apply(child, scope))
                    : condition;
        }
        String name = environment.getArgumentOrDefault(answer.orderArgument(), "");
        ReferenceOrder order = ReferenceOrder.of(answer.order(name, child, scope), type, child);
        var source = answer.source();
        Table<?> from = source == null
                ? child
                : DSL.lateral(source.apply(scope, DSL.select(child.asterisk()).from(child))
                        .asTable(child.getUnqualifiedName()));
        Map<String, Object> page =
                page(environment, answer, keys(parent, type, new Read(child, from), condition, order));
        answer.summaries().forEach((summary, declared) -> {
            var field = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                    connection.getFieldDefinition(summary).getType());
            page.put(
                    summary,
                    ReferenceRow.of(
                            declarations.get(field.getName()),
                            parent,
                            declared.of(child, answer.filters(child, scope, always)),
                            1,
                            rules.alias()));
        });
        return page;
    }

    private <P extends Table<?>, C extends Table<?>> List<ReferenceRow> related(
            DataFetchingEnvironment environment,
            C childTable,
            ScopedJoin<P, C> join,
            @Nullable Order<C> order,
            DeclaredType<?> type,
            @Nullable ReferenceRow parent) {
        C child = rules.scope(environment).alias(childTable);
        Condition condition = join.on(
                        DeclaredType.typed(parent == null ? DSL.dual() : parent.row()), child, rules.scope(environment))
                .and(rules.visible(environment, type, child));
        List<? extends SortField<?>> declared = order == null ? List.of() : order.by(child);
        return keys(parent, type, new Read(child, child), condition, ReferenceOrder.of(declared, type, child)).stream()
                .map(Placed::row)
                .toList();
    }

    /** What a list's rows are called, and what they are read from under that name. */
    private record Read(Table<?> row, Table<?> from) {

        /** The same row with all that was read of it: what an edge's own fields ask. */
        ReferenceRow again(DeclaredType<?> type, @Nullable ReferenceRow parent, List<?> key) {
            return new ReferenceRow(type, parent, from, row, ReferenceRow.found(type, row, key));
        }
    }

    /** A row and where it stands in its list. */
    private record Placed(ReferenceRow row, ReferenceRow edge, String cursor) {}

    private List<Placed> keys(
            @Nullable ReferenceRow parent, DeclaredType<?> type, Read read, Condition condition, ReferenceOrder order) {
        List<Field<?>> key = new ArrayList<>();
        type.key().forEach(column -> key.add(DeclaredType.columnOf(read.row(), column)));
        key.add(order.payload());
        var listed = parent == null
                ? database.select(key)
                        .from(read.from())
                        .where(condition)
                        .orderBy(order.fields())
                        .fetch()
                : parent.select(
                        database, List.of(read.from()), condition, order.fields(), key.toArray(Field<?>[]::new));
        List<Placed> rows = new ArrayList<>();
        for (var record : listed) {
            var values = Arrays.asList(record.intoArray());
            var found = values.subList(0, values.size() - 1);
            var row = ReferenceRow.of(type, found, rules.alias());
            rows.add(new Placed(row, read.again(type, parent, found), (String) values.getLast()));
        }
        return rows;
    }

    private static Map<String, Object> page(
            DataFetchingEnvironment environment, ConnectionAnswer<?, ?> answer, List<Placed> placed) {
        List<ReferenceRow> rows = placed.stream().map(Placed::row).toList();
        List<String> cursors = placed.stream().map(Placed::cursor).toList();
        Integer first = environment.getArgument("first");
        Integer last = environment.getArgument("last");
        String after = environment.getArgument("after");
        String before = environment.getArgument("before");
        int from = after == null ? 0 : cursors.indexOf(Cursors.payload(after)) + 1;
        int to = before == null ? rows.size() : cursors.indexOf(Cursors.payload(before));
        int begin = first == null ? Math.max(from, to - last) : from;
        int end = first == null ? to : Math.min(to, from + first);
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            edges.add(Map.of(
                    "cursor",
                    cursors.get(i),
                    "node",
                    rows.get(i),
                    ROW,
                    placed.get(i).edge(),
                    ANSWERS,
                    answer.edge()));
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", end < rows.size());
        info.put("hasPreviousPage", begin > 0);
        info.put("startCursor", begin == end ? null : cursors.get(begin));
        info.put("endCursor", begin == end ? null : cursors.get(end - 1));
        return new LinkedHashMap<>(
                Map.of("edges", edges, "nodes", rows.subList(begin, end), "pageInfo", info, "totalCount", rows.size()));
    }

    private static List<ReferenceRow> bounded(List<ReferenceRow> rows, int bound) {
        return rows.subList(0, Math.min(bound, rows.size()));
    }
}
