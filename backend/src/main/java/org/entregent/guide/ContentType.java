package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.jooq.impl.DSL.any;

import java.util.List;
import java.util.Map;
import org.entregent.graph.GraphType;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.Activity;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What a sheet says, wherever it is kept: a version and the public's card have the same columns. */
abstract class ContentType<T extends Table<?>> extends GraphType<T> {

    /** From this completeness on a sheet is full. */
    static final int FULL = 80;

    private static final int MOST_DEPARTMENTS = 110;
    private static final int MOST_COMMUNES = 100;
    private static final int MOST_ACTIVITIES = 60;

    private static final Map<String, Field<?>> SAID = Map.ofEntries(
            Map.entry("name", NETWORK_VERSION.NAME),
            Map.entry("acronym", NETWORK_VERSION.ACRONYM),
            Map.entry("family", NETWORK_VERSION.FAMILY),
            Map.entry("legalForm", NETWORK_VERSION.LEGAL_FORM),
            Map.entry("rna", NETWORK_VERSION.RNA),
            Map.entry("siren", NETWORK_VERSION.SIREN),
            Map.entry("summary", NETWORK_VERSION.SUMMARY),
            Map.entry("description", NETWORK_VERSION.DESCRIPTION),
            Map.entry("allActivities", NETWORK_VERSION.ALL_ACTIVITIES),
            Map.entry("audiences", NETWORK_VERSION.AUDIENCES),
            Map.entry("firmSizes", NETWORK_VERSION.FIRM_SIZES),
            Map.entry("firmCount", NETWORK_VERSION.FIRM_COUNT),
            Map.entry("feeBand", NETWORK_VERSION.FEE_BAND),
            Map.entry("admissions", NETWORK_VERSION.ADMISSIONS),
            Map.entry("frequency", NETWORK_VERSION.FREQUENCY),
            Map.entry("timeSlots", NETWORK_VERSION.TIME_SLOTS),
            Map.entry("services", NETWORK_VERSION.SERVICES),
            Map.entry("goals", NETWORK_VERSION.GOALS),
            Map.entry("contactName", NETWORK_VERSION.CONTACT_NAME),
            Map.entry("contactEmail", NETWORK_VERSION.CONTACT_EMAIL),
            Map.entry("contactPhone", NETWORK_VERSION.CONTACT_PHONE),
            Map.entry("website", NETWORK_VERSION.WEBSITE),
            Map.entry("address", NETWORK_VERSION.ADDRESS),
            Map.entry("latitude", NETWORK_VERSION.LATITUDE),
            Map.entry("longitude", NETWORK_VERSION.LONGITUDE),
            Map.entry("languages", NETWORK_VERSION.LANGUAGES),
            Map.entry("accessible", NETWORK_VERSION.ACCESSIBLE),
            Map.entry("completeness", NETWORK_VERSION.COMPLETENESS),
            Map.entry("missing", NETWORK_VERSION.MISSING));

    ContentType(String name, T table) {
        super(name, table);
        SAID.forEach(this::field);
        flag(
                "isFull",
                (row, scope) -> columnOf(row, NETWORK_VERSION.COMPLETENESS).ge(FULL));
        one("commune", COMMUNE, (row, commune) -> commune.CODE.eq(columnOf(row, NETWORK_VERSION.COMMUNE_CODE)));
        list(
                        "departments",
                        DEPARTMENT,
                        (row, department) -> department.CODE.eq(any(columnOf(row, NETWORK_VERSION.DEPARTMENT_CODES))))
                .atMost(MOST_DEPARTMENTS);
        list("communes", COMMUNE, (row, commune) -> commune.CODE.eq(any(columnOf(row, NETWORK_VERSION.COMMUNE_CODES))))
                .order(commune -> List.of(Search.fold(commune.NAME).asc()))
                .atMost(MOST_COMMUNES);
        ActivityType.inOrder(list("activities", ACTIVITY, ContentType::isFor)).atMost(MOST_ACTIVITIES);
    }

    /** Whether a sheet names the activity, in the activity's own nomenclature. */
    static Condition isFor(Table<?> row, Activity activity) {
        var inRevision2 = activity.NOMENCLATURE
                .eq(Nomenclature.NAF_REV_2.name())
                .and(activity.CODE.eq(any(columnOf(row, NETWORK_VERSION.NAF_REV_2_CODES))));
        var in2025 = activity.NOMENCLATURE
                .eq(Nomenclature.NAF_2025.name())
                .and(activity.CODE.eq(any(columnOf(row, NETWORK_VERSION.NAF_2025_CODES))));
        return DSL.or(inRevision2, in2025);
    }
}
