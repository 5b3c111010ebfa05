package org.entregent.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import org.entregent.statement.Bound;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;

/** What tells who a caller is: rows of their own, which they may see before anything is known of them, as far as they hold today. */
final class OwnRows {

    static final Param<LocalDate> TODAY = Rendering.parameter("today", LOCALDATE);

    private static final Param<String> SETTING = Rendering.parameter("setting", VARCHAR);
    private static final Param<String> OWNER = Rendering.parameter("owner", VARCHAR);
    private static final Statement SHOW =
            Statement.of(select(field("set_config({0}, {1}, true)", VARCHAR, SETTING, OWNER)));

    private OwnRows() {}

    /** Shows the owner's rows to the rest of the transaction. */
    static Bound of(String setting, String owner) {
        return SHOW.with(SETTING, setting).with(OWNER, owner);
    }

    static Condition holdsToday(Field<LocalDate> startsOn, Field<LocalDate> endsOn) {
        return startsOn.le(TODAY).and(endsOn.isNull().or(endsOn.ge(TODAY)));
    }
}
