package org.entregent.consultation;

import static org.entregent.consultation.CountedColumns.EMAIL_CLICKS;
import static org.entregent.consultation.CountedColumns.PHONE_CLICKS;
import static org.entregent.consultation.CountedColumns.READ_ON;
import static org.entregent.consultation.CountedColumns.SITE_CLICKS;
import static org.entregent.consultation.CountedColumns.UNIQUE_VIEWS;
import static org.entregent.consultation.CountedColumns.VIEWS;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.util.List;
import java.util.stream.Stream;
import org.entregent.graph.GraphType;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How often sheets were read on one day. */
@Component
final class ConsultationDayType extends GraphType<Table<?>> {

    ConsultationDayType() {
        super("ConsultationDay");
        field("day", READ_ON);
        field("views", VIEWS);
        field("unique", UNIQUE_VIEWS);
        computed("contacts", INTEGER.notNull(), ConsultationDayType::contacts);
    }

    /** Of a day of either table. */
    static List<? extends Field<?>> columns(Table<?> day) {
        return Stream.concat(Stream.of(READ_ON), CountedColumns.COUNTS.stream())
                .map(column -> columnOf(day, column))
                .toList();
    }

    static Field<Integer> contacts(Table<?> row) {
        return columnOf(row, SITE_CLICKS).plus(columnOf(row, EMAIL_CLICKS)).plus(columnOf(row, PHONE_CLICKS));
    }
}
