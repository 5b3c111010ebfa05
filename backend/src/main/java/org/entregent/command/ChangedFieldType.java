package org.entregent.command;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Change;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A field that a change gave another value. */
@Component
final class ChangedFieldType extends GraphType<Table<?>> {

    /** More than anything that administrators change has. */
    static final int MOST = 20;

    private static final Field<String> NAME = DSL.field(name("name"), VARCHAR.notNull());
    private static final Field<String> FORMER = DSL.field(name("former"), VARCHAR);
    private static final Field<String> CURRENT = DSL.field(name("current"), VARCHAR);
    private static final Field<Integer> PLACE = DSL.field(name("place"), INTEGER);

    ChangedFieldType() {
        super("ChangedField");
        field("name", NAME);
        field("former", FORMER);
        field("current", CURRENT);
    }

    static Select<?> of(Change change) {
        var fields = table("unnest({0}, {1}, {2}) with ordinality", change.FIELDS, change.FORMER, change.CURRENT)
                .as("field", NAME.getName(), FORMER.getName(), CURRENT.getName(), PLACE.getName());
        return select(
                        NAME,
                        nullif(FORMER, inline("")).as(FORMER),
                        nullif(CURRENT, inline("")).as(CURRENT))
                .from(fields)
                .where(FORMER.ne(CURRENT))
                .orderBy(PLACE);
    }
}
