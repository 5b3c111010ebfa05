package org.entregent.graph.compile;

import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.entregent.graph.Answer;
import org.entregent.graph.ByIdAnswer;
import org.entregent.graph.ChoiceAnswer;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.ListAnswer;
import org.entregent.graph.NodeId;
import org.entregent.graph.NodeIdAnswer;
import org.entregent.graph.OneAnswer;
import org.entregent.graph.SelectAnswer;
import org.entregent.graph.ValueAnswer;
import org.entregent.graph.ViewerScope;
import org.entregent.graph.request.Requirement;
import org.entregent.graph.request.Site;
import org.entregent.graph.request.Slot;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one field of a row, by its declared answer: one for each compilation, with the compilers of what lies below a field.
 */
final class FieldCompiler {

    /** The parent of root fields. */
    static final Table<?> NO_ROW = DSL.dual();

    private final Compilation compilation;
    private final RowCompiler rows;
    private final ConnectionCompiler connections;

    FieldCompiler(Compilation compilation) {
        this.compilation = compilation;
        this.rows = new RowCompiler(compilation, this);
        this.connections = new ConnectionCompiler(compilation, rows);
    }

    Field<?> value(Site site, DeclaredType<?> owner, Table<?> row) {
        if (site.field().name().equals("__typename")) {
            return DSL.inline(site.field().parent().getName());
        }
        if (compilation.isUnmet(site.field())) {
            return Json.NULL;
        }
        return value(
                site,
                owner,
                Objects.requireNonNull(owner.answers().get(site.field().name())),
                row);
    }

    Field<?> value(Site site, DeclaredType<?> owner, Answer answer, Table<?> row) {
        return switch (answer) {
            case NodeIdAnswer id -> NodeId.expression(owner, row);
            case ValueAnswer<?> value -> scalar(site, owner, value, row);
            case OneAnswer<?, ?> one -> guarded(site, one(site, one, row), row);
            case SelectAnswer<?> select -> select(site, owner, select, row);
            case ChoiceAnswer<?> choice -> guarded(site, choice(site, owner, choice, row), row);
            case ListAnswer<?, ?> list -> list(site, list, row);
            case ConnectionAnswer<?, ?> connection -> connections.compile(site, connection, row);
            case ByIdAnswer root -> throw new IllegalStateException("Only Query finds rows by their id");
        };
    }

    /** A row of no parent, for root fields; the JSON is null when there is none. */
    Field<JSON> root(Site site, DeclaredType<?> owner, Answer answer) {
        return switch (answer) {
            case ByIdAnswer byId ->
                byKey(
                        site,
                        owner,
                        equalTo(index -> new Slot.IdPart(site.field().arguments(), byId.argument(), owner, index)));
            case OneAnswer<?, ?> one -> one(site, one, NO_ROW);
            case ListAnswer<?, ?> list -> list(site, list, NO_ROW);
            case ConnectionAnswer<?, ?> connection -> connections.compile(site, connection, NO_ROW);
            case SelectAnswer<?> select -> one(site, source(site, select, NO_ROW));
            case NodeIdAnswer id -> throw noRoot(site);
            case ValueAnswer<?> value -> throw noRoot(site);
            case ChoiceAnswer<?> choice -> throw noRoot(site);
        };
    }

    /** The row whose key's columns meet the conditions, as far as the viewer may see it. */
    Field<JSON> byKey(Site site, DeclaredType<?> type, BiFunction<Field<?>, Integer, Condition> part) {
        Table<?> row = compilation.aliased(type.table());
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < type.key().size(); i++) {
            conditions.add(part.apply(DeclaredType.columnOf(row, type.key().get(i)), i));
        }
        conditions.add(visible(site, type, row));
        return one(site, new RowCompiler.Source(type, row, row, DSL.and(conditions)));
    }

    BiFunction<Field<?>, Integer, Condition> equalTo(IntFunction<Slot> part) {
        return (column, index) -> DSL.condition(
                "{0} = {1}", column, compilation.placeholders.of(part.apply(index), column.getDataType()));
    }

    private <T extends Table<?>> Field<?> scalar(
            Site site, DeclaredType<?> owner, ValueAnswer<T> answer, Table<?> row) {
        FieldScope scope = new FieldScope(compilation, site.field().arguments());
        Field<?> value = ScalarRendering.render(site.type(), answer.expression().apply(DeclaredType.typed(row), scope));
        Condition allowed = allowed(site, owner, answer.condition(), row);
        return allowed == null ? value : DSL.when(allowed, value);
    }

    private <P extends Table<?>, C extends Table<?>> Field<JSON> one(
            Site site, OneAnswer<P, C> answer, Table<?> parent) {
        return one(site, source(site, answer, parent, rows.typeOf(site)));
    }

    private Field<JSON> one(Site site, RowCompiler.Source source) {
        return DSL.field(rows.rows(site, source));
    }

    private <P extends Table<?>, C extends Table<?>> RowCompiler.Source source(
            Site site, OneAnswer<P, C> answer, Table<?> parent, DeclaredType<?> type) {
        C row = compilation.aliased(answer.child());
        FieldScope scope = new FieldScope(compilation, site.field().arguments());
        Condition where =
                answer.join().on(DeclaredType.typed(parent), row, scope).and(visible(site, type, row));
        return new RowCompiler.Source(type, row, row, where);
    }

    private <P extends Table<?>, C extends Table<?>> Field<JSON> list(
            Site site, ListAnswer<P, C> answer, Table<?> parent) {
        C row = compilation.aliased(answer.child());
        FieldScope scope = new FieldScope(compilation, site.field().arguments());
        DeclaredType<?> type = rows.typeOf(site);
        Condition where =
                answer.join().on(DeclaredType.typed(parent), row, scope).and(visible(site, type, row));
        List<SortField<?>> order = Keyset.of(answer.order(), type, row).sortFields();
        var source = new RowCompiler.Source(type, row, row, where);
        return Json.array(rows.rows(site, source, order, DSL.inline(answer.bound())));
    }

    private <P extends Table<?>> Field<JSON> select(
            Site site, DeclaredType<?> owner, SelectAnswer<P> answer, Table<?> parent) {
        RowCompiler.Source source = source(site, answer, parent);
        Condition allowed = allowed(site, owner, answer.condition(), parent);
        var limited =
                allowed == null ? source : new RowCompiler.Source(source.type(), source.from(), source.row(), allowed);
        return answer.many() ? Json.array(rows.rows(site, limited)) : guarded(site, one(site, limited), parent);
    }

    private <P extends Table<?>> RowCompiler.Source source(Site site, SelectAnswer<P> answer, Table<?> parent) {
        return source(site, answer, parent, rows.typeOf(site));
    }

    private <P extends Table<?>> RowCompiler.Source source(
            Site site, SelectAnswer<P> answer, Table<?> parent, DeclaredType<?> type) {
        compilation.check(site, answer.rules());
        FieldScope scope = new FieldScope(compilation, site.field().arguments());
        Table<?> row = answer.select().apply(DeclaredType.typed(parent), scope).asTable(compilation.alias("s"));
        return new RowCompiler.Source(type, row, row, DSL.noCondition());
    }

    private <P extends Table<?>> Field<JSON> choice(
            Site site, DeclaredType<?> owner, ChoiceAnswer<P> answer, Table<?> parent) {
        List<Field<JSON>> branches = new ArrayList<>();
        answer.branches().forEach((typeName, branch) -> {
            DeclaredType<?> type = compilation.declarations.get(typeName);
            branches.add(one(
                    site,
                    branch instanceof SelectAnswer<?> select
                            ? source(site, select, parent, type)
                            : source(site, (OneAnswer<?, ?>) branch, parent, type)));
        });
        Field<JSON> first = branches.getFirst();
        return DSL.coalesce(first, branches.subList(1, branches.size()).toArray(Field<?>[]::new));
    }

    /**
     * When a value is hidden from some who see its row: by the declaration's own condition, else by the row's region and what the
     * field requires. Null when it is hidden from nobody.
     */
    private <T extends Table<?>> @Nullable Condition allowed(
            Site site, DeclaredType<?> owner, @Nullable BiFunction<T, ViewerScope, Condition> declared, Table<?> row) {
        if (declared != null) {
            return declared.apply(
                    DeclaredType.typed(row),
                    new FieldScope(compilation, site.field().arguments()));
        }
        String permission = Requirement.of(site.field().definition());
        Field<Integer> region = owner.region();
        return permission == null || region == null
                ? null
                : Visibility.reaches(compilation, DeclaredType.columnOf(row, region), permission);
    }

    /** Makes the statement fail where a non-null object is missing: the answer is then worked out with care, see Plan. */
    private Field<JSON> guarded(Site site, Field<JSON> json, Table<?> parent) {
        if (parent == NO_ROW || !compilation.guarded || !GraphQLTypeUtil.isNonNull(site.type())) {
            return json;
        }
        compilation.guardWritten();
        return DSL.coalesce(
                json,
                DSL.field(
                        "cast(concat('missing object ', {0}) as json)",
                        SQLDataType.JSON, Objects.requireNonNull(parent.field(0))));
    }

    private Condition visible(Site site, DeclaredType<?> type, Table<?> row) {
        return visibleTyped(site, type, row);
    }

    private <T extends Table<?>> Condition visibleTyped(Site site, DeclaredType<T> type, Table<?> row) {
        return Visibility.of(compilation, type, DeclaredType.typed(row), site.field());
    }

    private static IllegalStateException noRoot(Site site) {
        return new IllegalStateException(site.field().coordinates() + " cannot be a root field");
    }
}
