package org.entregent.region;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import org.entregent.graph.GraphType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** An amount with its currency, made of two columns of whatever row. */
@Component
public final class MoneyType extends GraphType<Table<?>> {

    private static final Field<Long> MINOR_UNITS = DSL.field(name("minor_units"), SQLDataType.BIGINT.notNull());
    private static final Field<String> CURRENCY = DSL.field(name("currency"), SQLDataType.VARCHAR.notNull());

    MoneyType() {
        super("Money");
        field("minorUnits", MINOR_UNITS);
        field("currency", CURRENCY);
    }

    public static Select<?> of(Field<Long> minorUnits, Field<String> currency) {
        return select(minorUnits.as(MINOR_UNITS), currency.as(CURRENCY));
    }

    /** Null when there is no amount. */
    public static Select<?> ofNullable(Field<Long> minorUnits, Field<String> currency) {
        return select(minorUnits.as(MINOR_UNITS), currency.as(CURRENCY)).where(minorUnits.isNotNull());
    }
}
