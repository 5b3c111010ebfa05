package org.entregent.sheetimport;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.SheetImportRow;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Something that a row of a file and the sheet of the same network say differently. */
@Component
final class SheetImportDifferenceType extends GraphType<Table<?>> {

    private static final Field<String> FIELD = DSL.field(name("field"), VARCHAR.notNull());
    private static final Field<String> OURS = DSL.field(name("ours"), VARCHAR);
    private static final Field<String> THEIRS = DSL.field(name("theirs"), VARCHAR.notNull());

    SheetImportDifferenceType() {
        super("SheetImportDifference");
        field("field", FIELD);
        field("ours", OURS);
        field("theirs", THEIRS);
    }

    static Select<?> of(SheetImportRow row) {
        return select(FIELD, OURS, THEIRS)
                .from(table(
                        "json_to_recordset({0}) as difference (field text, ours text, theirs text)", row.DIFFERENCES));
    }
}
