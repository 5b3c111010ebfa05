package org.entregent.graph.compile;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.plan.OperationPlan;
import org.entregent.graph.request.FieldArguments;
import org.entregent.graph.request.IdsCheck;
import org.entregent.graph.request.Question;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.entregent.graph.request.Slot;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Compiles the fields of Query. */
final class RootCompiler {

    private final Compilation compilation;
    private final FieldCompiler fields;

    RootCompiler(Compilation compilation) {
        this.compilation = compilation;
        this.fields = new FieldCompiler(compilation);
    }

    OperationPlan.Root root(Site site, List<Field<JSON>> columns) {
        String name = site.field().name();
        if (name.equals("__typename")) {
            return new OperationPlan.Root(site, OperationPlan.By.TYPE_NAME, 0, List.of());
        }
        Declarations.Root declared = compilation.declarations.root(name);
        if (compilation.isUnmet(site.field())) {
            columns.add(Json.NULL);
        } else if (declared != null) {
            columns.add(fields.root(site, declared.owner(), declared.answer()));
        } else if (isNodeField(site)) {
            columns.add(name.equals("node") ? node(site) : nodes(site));
        } else {
            return new OperationPlan.Root(site, OperationPlan.By.FETCHER, 0, below(site, columns));
        }
        return new OperationPlan.Root(site, OperationPlan.By.STATEMENT, columns.size(), List.of());
    }

    /** What features declare of an object that a data fetcher answers. */
    private List<OperationPlan.Below> below(Site site, List<Field<JSON>> columns) {
        DeclaredType<?> type = compilation.declarations.findFetched(bareName(site));
        if (type == null) {
            return List.of();
        }
        List<OperationPlan.Below> below = new ArrayList<>();
        for (SelectedField selected : compilation.below(
                site.field(), compilation.possibleTypes(site.type()).getFirst())) {
            if (type.answers().containsKey(selected.name())) {
                Site child = site.below(selected);
                columns.add(Json.of(fields.value(child, type, FieldCompiler.NO_ROW)));
                below.add(new OperationPlan.Below(child, columns.size()));
            }
        }
        return below;
    }

    private static String bareName(Site site) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(site.type())).getName();
    }

    /** {@code node(id)} and {@code nodes(ids)}, which no feature declares. */
    static boolean isNodeField(Site site) {
        String name = site.field().name();
        boolean named = name.equals("node") || name.equals("nodes");
        return named && GraphQLTypeUtil.unwrapAll(site.type()) instanceof graphql.schema.GraphQLInterfaceType;
    }

    private Field<JSON> node(Site site) {
        FieldArguments arguments = site.field().arguments();
        for (String prefix : prefixes(arguments, "id")) {
            DeclaredType<?> type = compilation.declarations.findByPrefix(prefix);
            if (type != null && isPossible(site, type)) {
                return fields.byKey(site, type, fields.equalTo(index -> new Slot.IdPart(arguments, "id", type, index)));
            }
        }
        return Json.NULL;
    }

    /** The ids are taken apart by the statement's parameters; each is looked up in its type's table, in the order asked. */
    private Field<JSON> nodes(Site site) {
        FieldArguments arguments = site.field().arguments();
        compilation.checks.add(new IdsCheck(site, "ids"));
        Table<?> ids = DSL.table(
                        "unnest({0}, {1}, {2}, {3}) with ordinality",
                        part(arguments, -1), part(arguments, 0), part(arguments, 1), part(arguments, 2))
                .as(compilation.alias("i"), "prefix", "part0", "part1", "part2", "place");
        CaseConditionStep<JSON> cases = DSL.when(DSL.falseCondition(), Json.NULL);
        for (String prefix : prefixes(arguments, "ids")) {
            DeclaredType<?> type = compilation.declarations.findByPrefix(prefix);
            if (type != null && isPossible(site, type)) {
                Condition matches = DSL.field(ids.getUnqualifiedName().append("prefix"), SQLDataType.VARCHAR)
                        .eq(DSL.inline(prefix));
                cases = cases.when(matches, byIdRow(site, type, ids));
            }
        }
        return Json.array(DSL.select(cases.otherwise(Json.NULL))
                .from(ids)
                .orderBy(DSL.field(ids.getUnqualifiedName().append("place"))));
    }

    private Field<JSON> byIdRow(Site site, DeclaredType<?> type, Table<?> ids) {
        return fields.byKey(
                site,
                type,
                (column, index) -> DSL.condition(
                        "{0} = {1}",
                        column,
                        DSL.field(ids.getUnqualifiedName().append("part" + index), SQLDataType.VARCHAR)
                                .cast(column.getDataType())));
    }

    private Field<String[]> part(FieldArguments arguments, int index) {
        return compilation.placeholders.of(
                new Slot.IdParts(arguments, "ids", compilation.declarations, index), SQLDataType.VARCHAR.array());
    }

    @SuppressWarnings("unchecked")
    private Set<String> prefixes(FieldArguments arguments, String argument) {
        return (Set<String>)
                compilation.questions.ask(new Question.Prefixes(arguments, argument, compilation.declarations));
    }

    private boolean isPossible(Site site, DeclaredType<?> type) {
        return compilation.possibleTypes(site.type()).stream()
                .map(GraphQLObjectType::getName)
                .anyMatch(type.name()::equals);
    }
}
