package org.entregent.sheetimport;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.SheetImportRow;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What is wrong with a cell of a file. */
@Component
final class SheetImportFaultType extends GraphType<Table<?>> {

    private static final Field<String> FIELD = DSL.field(name("field"), VARCHAR.notNull());
    private static final Field<String> LABEL = DSL.field(name("label"), VARCHAR);
    private static final Field<String> VALUE = DSL.field(name("value"), VARCHAR.notNull());
    private static final Field<String> REASON = DSL.field(name("reason"), VARCHAR.notNull());
    private static final Field<Integer> LIMIT = DSL.field(name("limit"), INTEGER);
    private static final Field<Integer> OTHER_LINE = DSL.field(name("otherLine"), INTEGER);

    SheetImportFaultType() {
        super("SheetImportFault");
        field("field", FIELD);
        field("label", LABEL);
        field("value", VALUE);
        field("reason", REASON);
        field("limit", LIMIT);
        field("otherLine", OTHER_LINE);
    }

    static Select<?> of(SheetImportRow row) {
        return select(FIELD, LABEL, VALUE, REASON, LIMIT, OTHER_LINE)
                .from(table(
                        "jsonb_to_recordset({0}::jsonb || {1}::jsonb) as fault"
                                + " (field text, label text, value text, reason text, \"limit\" int, \"otherLine\" int)",
                        row.FAULTS, row.CONFLICTS));
    }
}
