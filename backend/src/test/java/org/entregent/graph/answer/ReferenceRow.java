package org.entregent.graph.answer;

import java.util.ArrayList;
import java.util.List;
import org.entregent.graph.DeclaredType;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A row as the reference holds it: how to find it again. A row of a table is found by its key, a row of a select by its parent
 * and its place.
 */
record ReferenceRow(DeclaredType<?> type, @Nullable ReferenceRow parent, Table<?> from, Table<?> row, Condition where) {

    static ReferenceRow of(DeclaredType<?> type, List<?> key, String alias) {
        Table<?> row = type.table().as(DSL.name(alias));
        return new ReferenceRow(type, null, row, row, found(type, row, key));
    }

    /** The row has this key. */
    static Condition found(DeclaredType<?> type, Table<?> row, List<?> key) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            conditions.add(equal(DeclaredType.columnOf(row, type.key().get(i)), key.get(i)));
        }
        return DSL.and(conditions);
    }

    static ReferenceRow of(
            DeclaredType<?> type, @Nullable ReferenceRow parent, Select<?> select, int place, String alias) {
        Table<?> inner = select.asTable(alias + "i");
        Table<?> row = DSL.select(
                        inner.asterisk(), DSL.field("row_number() over ()").as("reference_place"))
                .from(inner)
                .asTable(alias);
        Condition where = DSL.condition("{0} = {1}", DSL.field(DSL.name(alias, "reference_place")), DSL.inline(place));
        return new ReferenceRow(type, parent, DSL.lateral(row), row, where);
    }

    /** Expressions over the row and its parents. */
    Result<Record> select(DSLContext database, Field<?>... fields) {
        return select(database, List.of(), DSL.noCondition(), List.of(), fields);
    }

    Result<Record> select(
            DSLContext database,
            List<Table<?>> more,
            Condition condition,
            List<? extends org.jooq.OrderField<?>> order,
            Field<?>... fields) {
        List<Table<?>> tables = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>(List.of(condition));
        for (ReferenceRow at = this; at != null; at = at.parent) {
            tables.addFirst(at.from);
            conditions.add(at.where);
        }
        tables.addAll(more);
        return database.select(fields)
                .from(tables)
                .where(conditions)
                .orderBy(order)
                .fetch();
    }

    private static Condition equal(Field<?> column, Object value) {
        return DSL.condition("{0} = {1}", column, DSL.val(value, column.getType()));
    }
}
