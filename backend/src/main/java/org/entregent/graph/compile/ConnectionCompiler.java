package org.entregent.graph.compile;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.DeclaredPath;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.Order;
import org.entregent.graph.request.CursorContext;
import org.entregent.graph.request.FieldArguments;
import org.entregent.graph.request.PageCheck;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Compiles a Relay connection: the list's condition and order, then what is selected of its page. */
final class ConnectionCompiler {

    private final Compilation compilation;
    private final RowCompiler rows;

    ConnectionCompiler(Compilation compilation, RowCompiler rows) {
        this.compilation = compilation;
        this.rows = rows;
    }

    <P extends Table<?>, C extends Table<?>> Field<JSON> compile(
            Site site, ConnectionAnswer<P, C> answer, Table<?> parent) {
        PageCheck check = PageCheck.of(site.field(), site.path(), compilation.questions);
        compilation.checks.add(check);
        compilation.check(site, answer.rules());
        int before = compilation.placeholders.count();
        DeclaredType<?> type = nodeType(site);
        C row = compilation.aliased(answer.child());
        ListedRows listed = listed(site, answer, parent, type, row);
        String orderName = orderName(site, answer);
        Keyset order = Keyset.of(order(answer, orderName), type, row);
        CursorContext context =
                new CursorContext(site.field().coordinates() + ' ' + orderName, compilation.placeholders.since(before));
        check.expect(context, order.parts().size());
        Keyset direction = check.forward() ? order : order.reversed();
        PageCompiler page = new PageCompiler(compilation, rows, type, listed, check, direction, context, answer.edge());
        return connection(site, page);
    }

    private Field<JSON> connection(Site site, PageCompiler page) {
        List<SelectedField> below = compilation.below(site.field(), objectType(site));
        boolean plain = onlyNodes(below);
        List<Field<?>> columns = new ArrayList<>();
        for (SelectedField selected : below) {
            Site child = site.below(selected);
            Field<?> value = switch (selected.name()) {
                case "__typename" -> DSL.inline(selected.parent().getName());
                case "totalCount" -> page.totalCount();
                case "nodes" -> plain ? page.plainNodes(child) : page.nodes(child);
                case "edges" -> page.edges(child);
                case "pageInfo" -> page.pageInfo(child);
                default -> throw new IllegalStateException(selected.coordinates() + " has no answer");
            };
            columns.add(value.as(selected.key()));
        }
        return page.object(columns);
    }

    private static boolean onlyNodes(List<SelectedField> below) {
        return below.stream()
                        .noneMatch(field ->
                                field.name().equals("edges") || field.name().equals("pageInfo"))
                && below.stream().filter(field -> field.name().equals("nodes")).count() == 1;
    }

    private <P extends Table<?>, C extends Table<?>> ListedRows listed(
            Site site, ConnectionAnswer<P, C> answer, Table<?> parent, DeclaredType<?> type, C row) {
        FieldScope scope = new FieldScope(compilation, site.field().arguments());
        Condition condition =
                answer.join().on(DeclaredType.typed(parent), row, scope).and(visible(site, type, row));
        List<DeclaredPath> paths = answer.paths(DeclaredType.typed(parent), row, scope);
        for (ConnectionAnswer.Narrowing<C> narrowing : answer.narrowings()) {
            var path = narrowing.path();
            if (!scope.has(narrowing.argument())) {
                continue;
            }
            if (path == null || paths.isEmpty()) {
                condition = condition.and(narrowing.condition().apply(row, scope));
            } else {
                DeclaredPath further = path.apply(row, scope);
                paths = paths.stream().map(known -> known.narrowed(further)).toList();
            }
        }
        return new ListedRows(compilation, row, from(answer, row, scope), condition, paths);
    }

    private static Table<?> from(ConnectionAnswer<?, ?> answer, Table<?> row, FieldScope scope) {
        var source = answer.source();
        return source == null ? row : source.apply(scope).asTable(row.getUnqualifiedName());
    }

    private <T extends Table<?>> Condition visible(Site site, DeclaredType<T> type, Table<?> row) {
        return Visibility.of(compilation, type, DeclaredType.typed(row), site.field());
    }

    /** The order's enum value; empty when the connection has none or it is null. */
    private String orderName(Site site, ConnectionAnswer<?, ?> answer) {
        FieldArguments arguments = site.field().arguments();
        return arguments.accepts(answer.orderArgument())
                ? compilation.questions.choice(arguments, answer.orderArgument())
                : "";
    }

    private static <C extends Table<?>> @Nullable Order<C> order(ConnectionAnswer<?, C> answer, String name) {
        return name.isEmpty() ? answer.fixedOrder() : answer.orders().get(name);
    }

    private DeclaredType<?> nodeType(Site site) {
        var nodes = objectType(site).getFieldDefinition("nodes");
        var named = (graphql.schema.GraphQLNamedType) GraphQLTypeUtil.unwrapAll(nodes.getType());
        return compilation.declarations.get(named.getName());
    }

    private static GraphQLObjectType objectType(Site site) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(site.type());
    }
}
