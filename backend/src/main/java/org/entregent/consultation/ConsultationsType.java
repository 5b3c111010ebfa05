package org.entregent.consultation;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.consultation.CountedColumns.EMAIL_CLICKS;
import static org.entregent.consultation.CountedColumns.FROM;
import static org.entregent.consultation.CountedColumns.NETWORK_ID;
import static org.entregent.consultation.CountedColumns.PHONE_CLICKS;
import static org.entregent.consultation.CountedColumns.REGION_ID;
import static org.entregent.consultation.CountedColumns.SITE_CLICKS;
import static org.entregent.consultation.CountedColumns.TO;
import static org.entregent.consultation.CountedColumns.UNIQUE_VIEWS;
import static org.entregent.consultation.CountedColumns.VIEWS;
import static org.entregent.consultation.CountedColumns.sums;
import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_DAY;
import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_GUIDE_DAY;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Network;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How often a guide's sheets were read over some days, or one sheet. */
@Component
final class ConsultationsType extends GraphType<Table<?>> {

    /** Who reads what was counted of a single sheet. Of whole guides everybody reads it. */
    static final Readers READERS =
            Readers.holding(GUIDE_EDIT, CONSULTATION_DAY).and(Ownership.NETWORK_OWNER, CONSULTATION_DAY.NETWORK_ID);

    ConsultationsType() {
        super("Consultations");
        field("from", FROM);
        field("to", TO);
        field("views", VIEWS);
        field("unique", UNIQUE_VIEWS);
        computed("contacts", INTEGER.notNull(), ConsultationDayType::contacts);
        field("siteClicks", SITE_CLICKS);
        field("emailClicks", EMAIL_CLICKS);
        field("phoneClicks", PHONE_CLICKS);
        rows("days", ConsultationsType::days)
                .when(ConsultationsType::mayReadDays)
                .atMost(ConsultationPeriod.MOST_DAYS);
    }

    /** The row of a whole guide. */
    static Select<?> ofGuide(Scope scope, Field<Integer> regionId) {
        var from = scope.argument("from", LOCALDATE);
        var to = scope.argument("to", LOCALDATE);
        var day = scope.alias(CONSULTATION_GUIDE_DAY);
        return select(regionId.as(REGION_ID), from.as(FROM), to.as(TO))
                .select(sums(day))
                .from(day)
                .where(day.REGION_ID.eq(regionId), day.READ_ON.between(from, to));
    }

    /** The row of one sheet. */
    static Select<?> ofSheet(Scope scope, Network sheet) {
        var from = scope.argument("from", LOCALDATE);
        var to = scope.argument("to", LOCALDATE);
        var day = scope.alias(CONSULTATION_DAY);
        return select(sheet.REGION_ID.as(REGION_ID), sheet.ID.as(NETWORK_ID), from.as(FROM), to.as(TO))
                .select(sums(day))
                .from(day)
                .where(day.REGION_ID.eq(sheet.REGION_ID), day.NETWORK_ID.eq(sheet.ID), day.READ_ON.between(from, to));
    }

    /** A sheet is only ever seen by who may read this of it. */
    private static Condition mayReadDays(Table<?> row, ViewerScope viewer) {
        return isOfSheet(row) ? trueCondition() : viewer.reaches(columnOf(row, REGION_ID), GUIDE_EDIT);
    }

    private static Select<?> days(Table<?> row, Scope scope) {
        return isOfSheet(row) ? daysOfSheet(row, scope) : daysOfGuide(row, scope);
    }

    private static Select<?> daysOfSheet(Table<?> row, Scope scope) {
        var day = scope.alias(CONSULTATION_DAY);
        return select(ConsultationDayType.columns(day))
                .from(day)
                .where(
                        day.REGION_ID.eq(columnOf(row, REGION_ID)),
                        day.NETWORK_ID.eq(columnOf(row, NETWORK_ID)),
                        day.READ_ON.between(columnOf(row, FROM), columnOf(row, TO)))
                .orderBy(day.READ_ON);
    }

    private static Select<?> daysOfGuide(Table<?> row, Scope scope) {
        var day = scope.alias(CONSULTATION_GUIDE_DAY);
        return select(ConsultationDayType.columns(day))
                .from(day)
                .where(
                        day.REGION_ID.eq(columnOf(row, REGION_ID)),
                        day.READ_ON.between(columnOf(row, FROM), columnOf(row, TO)))
                .orderBy(day.READ_ON);
    }

    private static boolean isOfSheet(Table<?> row) {
        return row.field(NETWORK_ID) != null;
    }
}
