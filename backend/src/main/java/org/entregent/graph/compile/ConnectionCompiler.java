package org.entregent.graph.compile;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.DeclaredPath;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.ListFilters;
import org.entregent.graph.Summary;
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

/** Compiles a Relay connection: the list's condition and order, then what is selected of its page. */
final class ConnectionCompiler {

    /** What is selected of a page's rows. */
    private static final String[] PAGE = {"nodes", "edges", "pageInfo"};

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
        FieldScope scope = new FieldScope(compilation, site.field().arguments());
        Condition always =
                answer.join().on(DeclaredType.typed(parent), row, scope).and(visible(site, type, row));
        ListedRows listed = listed(answer, row, scope, always, answer.paths(DeclaredType.typed(parent), row, scope));
        String orderName = orderName(site, answer);
        Keyset order = Keyset.of(answer.order(orderName, row, scope), type, row);
        CursorContext context =
                new CursorContext(site.field().coordinates() + ' ' + orderName, compilation.placeholders.since(before));
        check.expect(context, order.parts().size());
        Keyset direction = check.forward() ? order : order.reversed();
        PageCompiler page =
                new PageCompiler(compilation, rows, type, listed, check, direction, context, answer.edge(scope));
        return connection(site, page, child -> summary(child, answer, row, answer.filters(row, scope, always)));
    }

    private Field<JSON> connection(Site site, PageCompiler page, Function<Site, Field<JSON>> summary) {
        List<SelectedField> below = compilation.below(site.field(), objectType(site));
        boolean counted = asksFor(below, "totalCount") && asksFor(below, PAGE) && page.readsAll();
        boolean plain = !counted && onlyNodes(below);
        List<Field<?>> columns = new ArrayList<>();
        for (SelectedField selected : below) {
            Site child = site.below(selected);
            Field<?> value = switch (selected.name()) {
                case "__typename" -> DSL.inline(selected.parent().getName());
                case "totalCount" -> counted ? page.readCount() : page.totalCount();
                case "nodes" -> plain ? page.plainNodes(child) : page.nodes(child);
                case "edges" -> page.edges(child);
                case "pageInfo" -> page.pageInfo(child);
                default -> summary.apply(child);
            };
            columns.add(value.as(selected.key()));
        }
        return page.object(columns);
    }

    private <C extends Table<?>> Field<JSON> summary(
            Site site, ConnectionAnswer<?, C> answer, C row, ListFilters filters) {
        Summary<C> declared = answer.summaries().get(site.field().name());
        if (declared == null) {
            throw new IllegalStateException(site.field().coordinates() + " has no answer");
        }
        Table<?> made = declared.of(row, filters).asTable(compilation.alias("s"));
        return DSL.field(rows.rows(site, new RowCompiler.Source(rows.typeOf(site), made, made, DSL.noCondition())));
    }

    private static boolean asksFor(List<SelectedField> below, String... names) {
        return below.stream().map(SelectedField::name).anyMatch(List.of(names)::contains);
    }

    private static boolean onlyNodes(List<SelectedField> below) {
        return below.stream()
                        .noneMatch(field ->
                                field.name().equals("edges") || field.name().equals("pageInfo"))
                && below.stream().filter(field -> field.name().equals("nodes")).count() == 1;
    }

    private <C extends Table<?>> ListedRows listed(
            ConnectionAnswer<?, C> answer, C row, FieldScope scope, Condition always, List<DeclaredPath> known) {
        var source = answer.source();
        // Rows that may not be read are nothing that a source makes anything of.
        Table<?> from = source == null
                ? row
                : source.apply(scope, DSL.select(row.asterisk()).from(row).where(always))
                        .asTable(row.getUnqualifiedName());
        Condition condition = source == null ? always : DSL.noCondition();
        List<DeclaredPath> paths = known;
        for (ConnectionAnswer.Narrowing<C> narrowing : answer.narrowings()) {
            var path = narrowing.path();
            if (!scope.has(narrowing.argument())) {
                continue;
            }
            if (path == null || paths.isEmpty()) {
                condition = condition.and(narrowing.condition().apply(row, scope));
            } else {
                DeclaredPath further = path.apply(row, scope);
                paths = paths.stream().map(one -> one.narrowed(further)).toList();
            }
        }
        return new ListedRows(compilation, row, from, answer.made(), condition, paths);
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

    private DeclaredType<?> nodeType(Site site) {
        var nodes = objectType(site).getFieldDefinition("nodes");
        var named = (graphql.schema.GraphQLNamedType) GraphQLTypeUtil.unwrapAll(nodes.getType());
        return compilation.declarations.get(named.getName());
    }

    private static GraphQLObjectType objectType(Site site) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(site.type());
    }
}
