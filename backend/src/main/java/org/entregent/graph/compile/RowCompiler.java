package org.entregent.graph.compile;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entregent.graph.Answer;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.plan.Plan;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Compiles what is selected of a row into the JSON object that answers it. */
final class RowCompiler {

    /** Where rows come from: a table under an alias, or a select. */
    record Source(DeclaredType<?> type, Table<?> from, Table<?> row, Condition where) {}

    private final Compilation compilation;
    private final FieldCompiler fields;

    RowCompiler(Compilation compilation, FieldCompiler fields) {
        this.compilation = compilation;
        this.fields = fields;
    }

    /** The declaration of a field's type. */
    DeclaredType<?> typeOf(Site site) {
        GraphQLNamedType bare = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(site.type());
        return compilation.declarations.get(bare.getName());
    }

    Select<Record1<JSON>> rows(Site site, Source source) {
        return rows(site, source, List.of(), null);
    }

    /** A select of one JSON object for each row. */
    Select<Record1<JSON>> rows(
            Site site, Source source, List<? extends SortField<?>> order, @Nullable Field<Integer> limit) {
        if (source.type().variant() == null) {
            List<Field<?>> columns = columns(site, source.type(), source.row());
            if (Json.fitsRow(columns)) {
                Table<?> derived = limited(
                                DSL.select(columns)
                                        .from(source.from())
                                        .where(source.where())
                                        .orderBy(order),
                                limit)
                        .asTable(compilation.alias("d"));
                return DSL.select(Json.ofRow(derived)).from(derived);
            }
            return limited(
                    DSL.select(Json.object(columns))
                            .from(source.from())
                            .where(source.where())
                            .orderBy(order),
                    limit);
        }
        return limited(
                DSL.select(object(site, source.type(), source.row()))
                        .from(source.from())
                        .where(source.where())
                        .orderBy(order),
                limit);
    }

    /** The JSON object of a row that the surrounding select already holds. */
    Field<JSON> object(Site site, DeclaredType<?> type, Table<?> row) {
        if (type.variant() != null) {
            return variants(site, type, row);
        }
        return json(columns(site, type, row));
    }

    /** A field that the row's type doesn't have, such as an edge's. */
    Field<?> value(Site site, DeclaredType<?> type, Answer answer, Table<?> row) {
        return fields.value(site, type, answer, row);
    }

    /** The JSON object of expressions over what the surrounding select holds. */
    Field<JSON> json(List<Field<?>> columns) {
        if (!Json.fitsRow(columns)) {
            return Json.object(columns);
        }
        Table<?> derived = DSL.select(columns).asTable(compilation.alias("d"));
        return DSL.field(DSL.select(Json.ofRow(derived)).from(derived));
    }

    /** The JSON object of expressions over a table of one row. */
    Field<JSON> json(List<Field<?>> columns, Table<?> from) {
        if (!Json.fitsRow(columns)) {
            return DSL.field(DSL.select(Json.object(columns)).from(from));
        }
        Table<?> derived = DSL.select(columns).from(from).asTable(compilation.alias("d"));
        return DSL.field(DSL.select(Json.ofRow(derived)).from(derived));
    }

    private <T extends Table<?>> Field<JSON> variants(Site site, DeclaredType<T> type, Table<?> row) {
        Field<String> typeName = Objects.requireNonNull(type.variant()).apply(DeclaredType.typed(row));
        CaseConditionStep<JSON> cases = null;
        for (GraphQLObjectType possible : compilation.possibleTypes(site.type())) {
            Condition matches = typeName.eq(DSL.inline(possible.getName()));
            Field<JSON> json = object(site, compilation.declarations.get(possible.getName()), row);
            cases = cases == null ? DSL.when(matches, json) : cases.when(matches, json);
        }
        return Objects.requireNonNull(cases);
    }

    private List<Field<?>> columns(Site site, DeclaredType<?> type, Table<?> row) {
        GraphQLObjectType object = Objects.requireNonNull(compilation.schema.getObjectType(type.name()));
        List<Field<?>> columns = new ArrayList<>();
        for (SelectedField selected : compilation.below(site.field(), object)) {
            columns.add(fields.value(site.below(selected), type, row).as(selected.key()));
        }
        if (!compilation.guarded && compilation.possibleTypes(site.type()).size() > 1) {
            columns.add(DSL.inline(type.name()).as(Plan.TYPE_KEY));
        }
        return columns;
    }

    private static <R extends Record> Select<R> limited(SelectLimitStep<R> select, @Nullable Field<Integer> limit) {
        return limit == null ? select : select.limit(limit);
    }
}
