package org.entregent.business;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import org.entregent.graph.GraphType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Somebody outside the network who is thanked: a name and no more. */
@Component
final class OutsidePartyType extends GraphType<Table<?>> {

    private static final Field<String> NAME = DSL.field(name("name"), SQLDataType.VARCHAR.notNull());

    OutsidePartyType() {
        super("OutsideParty");
        field("name", NAME);
    }

    static Select<?> of(Field<String> thanked) {
        return select(thanked.as(NAME)).where(thanked.isNotNull());
    }
}
