package org.entregent.graph.compile;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.Answer;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.request.CursorContext;
import org.entregent.graph.request.PageCheck;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.entregent.graph.request.Slot;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The page of one connection. Its rows are read once: a derived table reads one row more than asked for, gathers what is selected
 * of each row in arrays, and the answer is cut from these. A page of which only nodes are wanted is a plain array.
 */
final class PageCompiler {

    private final Compilation compilation;
    private final RowCompiler rows;
    private final DeclaredType<?> type;
    private final Table<?> row;
    private final ListedRows listed;
    private final PageCheck check;
    private final Keyset order;
    private final CursorContext context;
    private final Map<String, Answer> edge;
    private final String alias;
    private final List<Field<?>> gathered = new ArrayList<>();
    private final List<Field<?>> positions = new ArrayList<>();
    private @Nullable Field<Long> count;
    private boolean counting;

    PageCompiler(
            Compilation compilation,
            RowCompiler rows,
            DeclaredType<?> type,
            ListedRows listed,
            PageCheck check,
            Keyset order,
            CursorContext context,
            Map<String, Answer> edge) {
        this.compilation = compilation;
        this.rows = rows;
        this.type = type;
        this.row = listed.row();
        this.listed = listed;
        this.check = check;
        this.order = order;
        this.context = context;
        this.edge = edge;
        this.alias = compilation.alias("p");
    }

    Field<Integer> totalCount() {
        return DSL.field(DSL.select(DSL.count()).from(listed.all(DSL.noCondition(), compilation.alias("c"))));
    }

    /** Whether all rows are read to find those of the page, so that they can be counted on the way. */
    boolean readsAll() {
        return !check.positioned() && listed.paths().isEmpty() && listed.makes(order.first());
    }

    /** What {@link #totalCount} is, counted while the page is read. */
    Field<Integer> readCount() {
        counting = true;
        Field<?> total = DSL.field(row.getUnqualifiedName().append(ListedRows.TOTAL));
        return DSL.coalesce(gather("max({0})", total).coerce(SQLDataType.INTEGER), DSL.inline(0));
    }

    Field<JSON> nodes(Site site) {
        return cut(rows.object(site, type, row));
    }

    Field<JSON> edges(Site site) {
        List<Field<?>> columns = new ArrayList<>();
        for (SelectedField selected : compilation.below(site.field(), objectType(site))) {
            Field<?> value = switch (selected.name()) {
                case "__typename" -> DSL.inline(selected.parent().getName());
                case "cursor" -> signed(order.payload());
                case "node" -> rows.object(site.below(selected), type, row);
                default -> rows.value(site.below(selected), type, edgeAnswer(selected), row);
            };
            columns.add(value.as(selected.key()));
        }
        return cut(rows.json(columns));
    }

    private Answer edgeAnswer(SelectedField selected) {
        return Objects.requireNonNull(edge.get(selected.name()), selected::coordinates);
    }

    Field<JSON> pageInfo(Site site) {
        List<Field<?>> columns = new ArrayList<>();
        for (SelectedField selected : compilation.below(site.field(), objectType(site))) {
            Field<?> value = switch (selected.name()) {
                case "__typename" -> DSL.inline(selected.parent().getName());
                case "hasNextPage" -> check.forward() ? more() : behind();
                case "hasPreviousPage" -> check.forward() ? behind() : more();
                case "startCursor" -> cursor(check.forward());
                case "endCursor" -> cursor(!check.forward());
                default -> throw new IllegalStateException(selected.coordinates() + " has no answer");
            };
            columns.add(value.as(selected.key()));
        }
        return rows.json(columns);
    }

    /** Nodes of a page of which nothing else is wanted. */
    Field<JSON> plainNodes(Site site) {
        var nodes = rows.rows(site, source(size(0)), order.sortFields(), size(0));
        return check.forward() ? Json.array(nodes) : Json.reversedArray(nodes);
    }

    /** The connection's object over the page. */
    Field<JSON> object(List<Field<?>> columns) {
        return gathered.isEmpty() ? rows.json(columns) : rows.json(columns, page());
    }

    /** The page's rows for a select that orders and limits them itself. */
    private RowCompiler.Source source(Field<Integer> limit) {
        return listed.paths().isEmpty()
                ? new RowCompiler.Source(
                        type, listed.from(), row, listed.listed().and(positioned()))
                : new RowCompiler.Source(
                        type, listed.first(positioned(), order.sortFields(), limit), row, DSL.noCondition());
    }

    private Table<?> page() {
        Table<?> read = counting
                ? listed.firstOfCounted(type.key(), order, size(1))
                : listed.first(positioned(), order.sortFields(), size(1));
        return DSL.select(gathered).from(read).asTable(alias);
    }

    private Condition positioned() {
        return check.positioned() ? order.after(position()) : DSL.noCondition();
    }

    private List<Field<?>> position() {
        List<Field<?>> values = new ArrayList<>();
        for (int i = 0; i < order.parts().size(); i++) {
            Field<?> column = order.parts().get(i).field();
            values.add(compilation
                    .placeholders
                    .of(new Slot.Position(check, i), SQLDataType.VARCHAR)
                    .cast(column.getDataType()));
        }
        return values;
    }

    /** Whether rows follow beyond the page, seen in its direction. */
    private Field<?> more() {
        return DSL.field("{0} > {1}", SQLDataType.BOOLEAN, count(), size(0));
    }

    /** Whether rows stand before the position where the page begins, seen in its direction. */
    private Field<?> behind() {
        if (!check.positioned()) {
            return DSL.inline(false);
        }
        Table<?> before = listed.all(order.upTo(position()), compilation.alias("b"));
        return DSL.field(DSL.exists(DSL.selectOne().from(before)));
    }

    /** The cursor of the first row read, or of the last row on the page: its text is made of that row's values alone. */
    private Field<?> cursor(boolean first) {
        List<Field<?>> values = new ArrayList<>();
        for (Field<?> all : positions()) {
            values.add(first ? DSL.field("({0})[1]", all) : DSL.field("({0})[least({1}, {2})]", all, count(), size(0)));
        }
        Field<String> payload = order.payload(values);
        return signed(DSL.when(count().gt(0L), payload));
    }

    /** What each row read has in the order's parts. */
    private List<Field<?>> positions() {
        if (positions.isEmpty()) {
            order.parts().forEach(part -> positions.add(gather("array_agg({0})", part.field())));
        }
        return positions;
    }

    /** HMAC-SHA-256 by its definition, cut to 16 bytes, ahead of the payload; base64url without padding. */
    private Field<String> signed(Field<?> payload) {
        Field<byte[]> inner = compilation.placeholders.of(new Slot.SigningKey(context, false), SQLDataType.BLOB);
        Field<byte[]> outer = compilation.placeholders.of(new Slot.SigningKey(context, true), SQLDataType.BLOB);
        return DSL.field(
                "(select translate(encode(substring(sha256({1} || sha256({0} || bytes)) from 1 for "
                        + CursorContext.SIGNATURE_LENGTH
                        + ") || bytes, 'base64'), '+/=' || chr(10), '-_')"
                        // Keeps the planner from writing the payload's expression out at each use.
                        + " from (select convert_to({2}, 'UTF8') as bytes offset 0) as cursor)",
                SQLDataType.VARCHAR,
                inner,
                outer,
                payload);
    }

    private Field<JSON> cut(Field<JSON> element) {
        Field<?> page = DSL.field("({0})[1:{1}]", SQLDataType.OTHER, gather("array_agg({0})", element), size(0));
        Field<?> inOrder = check.forward() ? page : DSL.field("array_reverse({0})", SQLDataType.OTHER, page);
        return DSL.coalesce(Json.ofArray(inOrder), DSL.field("'[]'::json", SQLDataType.JSON));
    }

    private Field<Long> count() {
        Field<Long> counted = count == null ? gather("count(*)").coerce(SQLDataType.BIGINT) : count;
        count = counted;
        return counted;
    }

    /** An aggregate over the page's rows, by the name that it has outside. */
    private Field<?> gather(String aggregate, Field<?>... over) {
        String name = "g" + gathered.size();
        gathered.add(DSL.field(aggregate, SQLDataType.OTHER, over).as(name));
        return DSL.field(DSL.name(alias, name));
    }

    private Field<Integer> size(int more) {
        return compilation.placeholders.of(new Slot.PageSize(check, more), SQLDataType.INTEGER);
    }

    private static GraphQLObjectType objectType(Site site) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(site.type());
    }
}
