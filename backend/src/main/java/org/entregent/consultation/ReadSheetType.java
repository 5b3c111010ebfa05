package org.entregent.consultation;

import static org.entregent.consultation.CountedColumns.NETWORK_ID;
import static org.entregent.consultation.CountedColumns.REGION_ID;
import static org.entregent.consultation.CountedColumns.UNIQUE_VIEWS;
import static org.entregent.consultation.CountedColumns.VIEWS;
import static org.entregent.consultation.CountedColumns.sums;
import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_DAY;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** A sheet of a guide and how often it was read. */
@Component
final class ReadSheetType extends GraphType<Table<?>> {

    static final int MOST = 20;

    ReadSheetType() {
        super("ReadSheet");
        field("views", VIEWS);
        field("unique", UNIQUE_VIEWS);
        computed("contacts", INTEGER.notNull(), ConsultationDayType::contacts);
        one(
                "sheet",
                NETWORK,
                (row, sheet) ->
                        sheet.REGION_ID.eq(columnOf(row, REGION_ID)).and(sheet.ID.eq(columnOf(row, NETWORK_ID))));
    }

    /** Those that were read by the most people; of days on which nobody read a sheet there are no rows. */
    static Select<?> of(Scope scope, Field<Integer> regionId) {
        var day = scope.alias(CONSULTATION_DAY);
        return select(day.REGION_ID.as(REGION_ID), day.NETWORK_ID.as(NETWORK_ID))
                .select(sums(day))
                .from(day)
                .where(day.REGION_ID.eq(regionId))
                .and(day.READ_ON.between(scope.argument("from", LOCALDATE), scope.argument("to", LOCALDATE)))
                .groupBy(day.REGION_ID, day.NETWORK_ID)
                .orderBy(sum(day.UNIQUE_VIEWS).desc(), day.NETWORK_ID.asc())
                .limit(MOST);
    }
}
