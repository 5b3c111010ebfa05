package org.entregent.region;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The day on the network's clock, in SQL. Memberships and offices begin and end with it. */
public final class CurrentDay {

    private CurrentDay() {}

    public static Field<LocalDate> date() {
        return DSL.field("(now() at time zone 'Europe/Paris')::date", SQLDataType.LOCALDATE);
    }

    /** Not ended yet: what ends today has ended. */
    public static Condition isBefore(Field<LocalDate> end) {
        return end.isNull().or(end.gt(date()));
    }
}
