package org.entregent.graph.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entregent.graph.DeclaredPath;
import org.entregent.graph.DeclaredType;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list. With access paths each of these is read by itself, in order and no further than the page goes, and the
 * page is merged from what they found; without any, PostgreSQL finds its own way.
 *
 * @param row by which expressions name it
 * @param from what it is read from, under the same name
 * @param made what that has besides the row's own columns
 * @param paths every listed row lies on at least one; a row on several is read on the first
 */
record ListedRows(
        Compilation compilation,
        Table<?> row,
        Table<?> from,
        List<Field<?>> made,
        Condition listed,
        List<DeclaredPath> paths) {

    static final String TOTAL = "total_count";

    /** All for which the further condition holds. */
    Table<?> all(Condition condition, String alias) {
        Select<?> rows = paths.isEmpty()
                ? DSL.selectOne().from(from).where(listed.and(condition))
                : merged(DSL.one(), condition, List.of(), null);
        return rows.asTable(alias);
    }

    /** The first in an order, each with all its columns, by the name of the row's table. */
    Table<?> first(Condition condition, List<SortField<?>> order, Field<Integer> limit) {
        Select<?> rows = paths.isEmpty()
                ? DSL.select(row.asterisk())
                        .from(from)
                        .where(listed.and(condition))
                        .orderBy(order)
                        .limit(limit)
                : DSL.select(row.asterisk())
                        .from(merged(row.asterisk(), condition, order, limit).asTable(row.getUnqualifiedName()))
                        .orderBy(order)
                        .limit(limit);
        return rows.asTable(row.getUnqualifiedName());
    }

    /**
     * The first of all, as {@link #first} finds them where there are no paths, with {@link #TOTAL} beside each: how many there are. All
     * are looked at once, and nothing kept of them but their keys and what was made of them; then the first are read.
     */
    Table<?> firstOfCounted(List<Field<?>> key, Keyset order, Field<Integer> limit) {
        Name looked = DSL.name(compilation.alias("f"));
        Name found = DSL.name(compilation.alias("f"));
        List<Field<?>> kept = new ArrayList<>();
        List<Field<?>> wanted = new ArrayList<>();
        List<Field<?>> shown = new ArrayList<>();
        Condition same = DSL.noCondition();
        for (Field<?> part : key) {
            kept.add(DeclaredType.columnOf(row, part));
            wanted.add(in(looked, part));
            same = same.and(DSL.condition("{0} = {1}", DeclaredType.columnOf(row, part), in(found, part)));
        }
        for (Field<?> part : made) {
            kept.add(DeclaredType.columnOf(row, part));
            wanted.add(in(looked, part));
            shown.add(in(found, part));
        }
        kept.addAll(order.named());
        wanted.add(DSL.count().over().as(TOTAL));
        shown.add(DSL.field(found.append(TOTAL)));
        // To count beside the rows is to keep them: without the fence they would be kept with all their columns.
        Table<?> all = DSL.select(kept).from(from).where(listed).offset(0).asTable(looked);
        Table<?> first = DSL.select(wanted)
                .from(all)
                .orderBy(order.in(looked).sortFields())
                .limit(limit)
                .asTable(found);
        // One row for each key is what the planner can't know of a page's size.
        Table<?> each =
                DSL.select(row.asterisk()).from(row).where(same).limit(1).asTable(row.getUnqualifiedName());
        Table<?> whole = DSL.select(each.asterisk())
                .select(shown)
                .from(first, DSL.lateral(each))
                .asTable(row.getUnqualifiedName());
        return DSL.select(whole.asterisk())
                .from(whole)
                .orderBy(order.sortFields())
                .asTable(row.getUnqualifiedName());
    }

    /** Whether it is made of a row, so that no index has it. */
    boolean makes(Field<?> value) {
        return !(value instanceof TableField)
                || made.stream().map(Field::getUnqualifiedName).anyMatch(value.getUnqualifiedName()::equals);
    }

    private static Field<?> in(Name table, Field<?> column) {
        return DSL.field(table.append(column.getUnqualifiedName()), column.getDataType());
    }

    private Select<Record> merged(
            SelectFieldOrAsterisk wanted,
            Condition condition,
            List<SortField<?>> order,
            @Nullable Field<Integer> limit) {
        Select<Record> union = null;
        Condition earlier = DSL.falseCondition();
        for (DeclaredPath path : paths) {
            Condition own = union == null ? condition : condition.andNot(earlier);
            Select<Record> found = along(path, wanted, own, order, limit);
            union = union == null ? found : union.unionAll(found);
            earlier = earlier.or(path.covers());
        }
        return Objects.requireNonNull(union);
    }

    private Select<Record> along(
            DeclaredPath path,
            SelectFieldOrAsterisk wanted,
            Condition condition,
            List<SortField<?>> order,
            @Nullable Field<Integer> limit) {
        List<Table<?>> tables = new ArrayList<>();
        Condition on = listed.and(condition).and(path.condition());
        for (DeclaredPath.Each each : path.each()) {
            Table<?> values = DSL.table("unnest({0})", each.values()).as(compilation.alias("v"), "value");
            tables.add(values);
            on = on.and(DSL.condition(
                    "{0} = {1}",
                    each.column(), DSL.field(values.getQualifiedName().append("value"))));
        }
        var rows = DSL.select(wanted).from(from).where(on).orderBy(order);
        Table<?> found = (limit == null ? rows : rows.limit(limit)).asTable(row.getUnqualifiedName());
        tables.add(DSL.lateral(found));
        return DSL.select(found.asterisk()).from(tables);
    }
}
