package org.entregent.graph.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entregent.graph.DeclaredType;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The order of a list: what is declared, then the key in the direction of the last declared. */
record ReferenceOrder(List<SortField<?>> fields) {

    static ReferenceOrder of(List<? extends SortField<?>> declared, DeclaredType<?> type, Table<?> row) {
        List<SortField<?>> fields = new ArrayList<>(declared);
        boolean descending = !fields.isEmpty() && fields.getLast().$sortOrder() == SortOrder.DESC;
        for (Field<?> part : type.key()) {
            Field<?> column = DeclaredType.columnOf(row, part);
            fields.add(descending ? column.desc() : column.asc());
        }
        return new ReferenceOrder(fields);
    }

    /** What a cursor carries of a row. */
    Field<String> payload() {
        String values = IntStream.range(0, fields.size())
                .mapToObj(i -> "cast({" + i + "} as text)")
                .collect(Collectors.joining(", ", "cast(json_build_array(", ") as text)"));
        return DSL.field(
                values,
                SQLDataType.VARCHAR,
                fields.stream().map(SortField::$field).toArray(QueryPart[]::new));
    }
}
