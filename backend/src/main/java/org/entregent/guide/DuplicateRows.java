package org.entregent.guide;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Sheets that look like the same network as something, as functions of the database find them: rows of {@code NetworkDuplicate}. */
public final class DuplicateRows {

    /** More than anybody looks through. */
    public static final int MOST = 10;

    static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());
    static final Field<java.util.UUID> NETWORK_ID = DSL.field(name("network_id"), UUID.notNull());
    static final Field<String[]> REASONS =
            DSL.field(name("reasons"), VARCHAR.array().notNull());

    private DuplicateRows() {}

    /** @param found the function with its arguments; it gives the columns {@code region_id}, {@code network_id} and {@code reasons} */
    public static Select<?> of(Table<?> found) {
        return select(REGION_ID, NETWORK_ID, REASONS).from(found);
    }
}
