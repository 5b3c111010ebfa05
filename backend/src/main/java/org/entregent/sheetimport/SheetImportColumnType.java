package org.entregent.sheetimport;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT_LABEL;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.SheetImport;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A column of a file. */
@Component
final class SheetImportColumnType extends GraphType<Table<?>> {

    /** What columns are called in a region's files is read by services alone, on behalf of those who edit its guide. */
    static final Readers READERS = Readers.holding(GUIDE_EDIT, SHEET_IMPORT_LABEL);

    private static final Field<Integer> PLACE = DSL.field(name("place"), INTEGER.notNull());
    private static final Field<String> LABEL = DSL.field(name("label"), VARCHAR.notNull());
    private static final Field<String> FIELD = DSL.field(name("field"), VARCHAR);

    SheetImportColumnType() {
        super("SheetImportColumn");
        field("place", PLACE);
        field("label", LABEL);
        field("field", FIELD);
    }

    static Select<?> of(SheetImport kept) {
        return select(PLACE, LABEL, FIELD)
                .from(table(
                        "(select (ordinality - 1)::int as place, label, nullif(field, '') as field"
                                + " from unnest({0}, {1}) with ordinality as written (label, field, ordinality)) as file_column",
                        kept.LABELS, kept.FIELDS))
                .orderBy(PLACE);
    }
}
