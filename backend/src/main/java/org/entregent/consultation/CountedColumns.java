package org.entregent.consultation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.UUID;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The columns of which the objects of consultations are made. */
final class CountedColumns {

    static final Field<Integer> REGION_ID = DSL.field(name("region_id"), INTEGER.notNull());

    /** A column that the row of a whole guide lacks. */
    static final Field<UUID> NETWORK_ID = DSL.field(name("network_id"), UUID.notNull());

    static final Field<LocalDate> FROM = DSL.field(name("from_day"), LOCALDATE.notNull());
    static final Field<LocalDate> TO = DSL.field(name("to_day"), LOCALDATE.notNull());
    static final Field<LocalDate> READ_ON = DSL.field(name("read_on"), LOCALDATE.notNull());
    static final Field<Integer> VIEWS = count("views");
    static final Field<Integer> UNIQUE_VIEWS = count("unique_views");
    static final Field<Integer> SITE_CLICKS = count("site_clicks");
    static final Field<Integer> EMAIL_CLICKS = count("email_clicks");
    static final Field<Integer> PHONE_CLICKS = count("phone_clicks");

    static final List<Field<Integer>> COUNTS = List.of(VIEWS, UNIQUE_VIEWS, SITE_CLICKS, EMAIL_CLICKS, PHONE_CLICKS);

    private CountedColumns() {}

    private static Field<Integer> count(String column) {
        return DSL.field(name(column), INTEGER.notNull());
    }

    /** Of all rows of either table; 0 when there are none. */
    static List<Field<Integer>> sums(Table<?> days) {
        return COUNTS.stream()
                .map(count -> coalesce(sum(of(days, count)), DSL.inline(0))
                        .cast(INTEGER)
                        .as(count))
                .toList();
    }

    static <V> Field<V> of(Table<?> row, Field<V> column) {
        return Objects.requireNonNull(row.field(column), column::getName);
    }
}
