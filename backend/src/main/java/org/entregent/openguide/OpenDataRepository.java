package org.entregent.openguide;

import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.entregent.region.CurrentDay;
import org.entregent.statement.Database;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Public sheets, as their cards say. Cards have no row policy: there is nothing in them that isn't for everybody. */
@Repository
class OpenDataRepository {

    private static final int BATCH = 200;

    /** Of a chapter those who are its members today. */
    private static final Field<Integer> MEMBERS = when(
                    NETWORK_CARD.CHAPTER_ID.isNotNull(),
                    field(select(count().cast(INTEGER))
                            .from(MEMBER_CARD)
                            .where(MEMBER_CARD.REGION_ID.eq(NETWORK_CARD.REGION_ID))
                            .and(MEMBER_CARD.CHAPTER_ID.eq(NETWORK_CARD.CHAPTER_ID))
                            .and(CurrentDay.isBefore(MEMBER_CARD.LEFT_ON))))
            .otherwise(NETWORK_CARD.MEMBER_COUNT);

    private static final Field<String> DIGEST = DSL.field(
            "md5(coalesce(string_agg(concat_ws(' ', {0}, {1}, {2}, {3}, {4}), ',' order by {0}), ''))",
            VARCHAR.notNull(),
            NETWORK_CARD.ID,
            NETWORK_CARD.STATUS,
            NETWORK_CARD.CHANGED_AT,
            NETWORK_CARD.VERIFIED_ON,
            MEMBERS);
    private static final Field<OffsetDateTime> CHANGED_AT = max(NETWORK_CARD.FRESH_AT);

    private static final Statement REGIONS = Statement.of(select(REGION.CODE)
            .from(REGION)
            .where(exists(selectOne().from(NETWORK_CARD).where(NETWORK_CARD.REGION_ID.eq(REGION.ID))))
            .orderBy(REGION.CODE));

    private static final Statement REGION_CODE =
            Statement.of(selectOne().from(REGION).where(REGION.CODE.eq(value(REGION.CODE))));

    private static final Statement STATE = Statement.of(
            select(DIGEST.as("digest"), CHANGED_AT.as("changed_at")).from(NETWORK_CARD));

    private static final Statement STATE_OF_REGION =
            Statement.of(select(DIGEST.as("digest"), CHANGED_AT.as("changed_at"))
                    .from(NETWORK_CARD)
                    .join(REGION)
                    .on(REGION.ID.eq(NETWORK_CARD.REGION_ID))
                    .where(REGION.CODE.eq(value(REGION.CODE))));

    /** By the names that open data have for them, in their order. */
    private static final SequencedMap<String, Field<?>> COLUMNS = columns();

    private static final Statement SHEETS = Statement.of(select(NETWORK_CARD.ID)
            .select(COLUMNS.values())
            .from(NETWORK_CARD)
            .join(REGION)
            .on(REGION.ID.eq(NETWORK_CARD.REGION_ID))
            .leftJoin(COMMUNE)
            .on(COMMUNE.CODE.eq(NETWORK_CARD.COMMUNE_CODE))
            .where(NETWORK_CARD.REGION_ID.eq(
                    field(select(REGION.ID).from(REGION).where(REGION.CODE.eq(value(REGION.CODE))))))
            .and(NETWORK_CARD.ID.gt(value(NETWORK_CARD.ID)))
            .orderBy(NETWORK_CARD.ID)
            .limit(BATCH));

    private final Database database;

    OpenDataRepository(Database database) {
        this.database = database;
    }

    /** The codes of those that have public sheets. */
    List<String> listRegions() {
        return database.ask(REGIONS.asItIs().list(row -> row.get(REGION.CODE)));
    }

    boolean hasRegion(String code) {
        return database.ask(REGION_CODE.with(REGION.CODE, code).exists());
    }

    OpenState state() {
        return database.ask(STATE.asItIs().find(OpenDataRepository::state)).orElseThrow();
    }

    OpenState state(String region) {
        return database.ask(STATE_OF_REGION.with(REGION.CODE, region).find(OpenDataRepository::state))
                .orElseThrow();
    }

    /** The next few of a region, by id. */
    List<OpenSheet> list(String region, UUID after) {
        return database.ask(
                SHEETS.with(REGION.CODE, region).with(NETWORK_CARD.ID, after).list(OpenDataRepository::sheet));
    }

    static List<String> names() {
        return List.copyOf(COLUMNS.keySet());
    }

    private static OpenState state(Row row) {
        return new OpenState(row.get(DIGEST.as("digest")), row.getOrNull(CHANGED_AT.as("changed_at")));
    }

    private static OpenSheet sheet(Row row) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        COLUMNS.forEach((name, column) -> said.put(name, plain(row.getOrNull(column))));
        return new OpenSheet(row.get(NETWORK_CARD.ID), said);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Object[] several ? List.of(several) : value;
    }

    private static SequencedMap<String, Field<?>> columns() {
        var columns = new LinkedHashMap<String, Field<?>>();
        columns.put("slug", NETWORK_CARD.SLUG);
        columns.put("region", REGION.CODE.as("region_code"));
        columns.put("name", NETWORK_CARD.NAME);
        columns.put("acronym", NETWORK_CARD.ACRONYM);
        columns.put("family", NETWORK_CARD.FAMILY);
        columns.put("legalForm", NETWORK_CARD.LEGAL_FORM);
        columns.put("rna", NETWORK_CARD.RNA);
        columns.put("siren", NETWORK_CARD.SIREN);
        columns.put("summary", NETWORK_CARD.SUMMARY);
        columns.put("description", NETWORK_CARD.DESCRIPTION);
        columns.put("departments", NETWORK_CARD.DEPARTMENT_CODES);
        columns.put("communes", NETWORK_CARD.COMMUNE_CODES);
        columns.put("allActivities", NETWORK_CARD.ALL_ACTIVITIES);
        columns.put("activitiesNafRev2", NETWORK_CARD.NAF_REV_2_CODES);
        columns.put("activitiesNaf2025", NETWORK_CARD.NAF_2025_CODES);
        columns.put("audiences", NETWORK_CARD.AUDIENCES);
        columns.put("firmSizes", NETWORK_CARD.FIRM_SIZES);
        columns.put("memberCount", MEMBERS.as("members"));
        columns.put("firmCount", NETWORK_CARD.FIRM_COUNT);
        columns.put("feeBand", NETWORK_CARD.FEE_BAND);
        columns.put("admissions", NETWORK_CARD.ADMISSIONS);
        columns.put("frequency", NETWORK_CARD.FREQUENCY);
        columns.put("timeSlots", NETWORK_CARD.TIME_SLOTS);
        columns.put("services", NETWORK_CARD.SERVICES);
        columns.put("goals", NETWORK_CARD.GOALS);
        columns.put("contactName", NETWORK_CARD.CONTACT_NAME);
        columns.put("contactEmail", NETWORK_CARD.CONTACT_EMAIL);
        columns.put("contactPhone", NETWORK_CARD.CONTACT_PHONE);
        columns.put("website", NETWORK_CARD.WEBSITE);
        columns.put("address", NETWORK_CARD.ADDRESS);
        columns.put("commune", NETWORK_CARD.COMMUNE_CODE);
        columns.put("communeName", COMMUNE.NAME.as("commune_name"));
        columns.put("latitude", NETWORK_CARD.LATITUDE);
        columns.put("longitude", NETWORK_CARD.LONGITUDE);
        columns.put("languages", NETWORK_CARD.LANGUAGES);
        columns.put("accessible", NETWORK_CARD.ACCESSIBLE);
        columns.put("status", NETWORK_CARD.STATUS);
        columns.put("changedAt", NETWORK_CARD.CHANGED_AT);
        columns.put("verifiedOn", NETWORK_CARD.VERIFIED_ON);
        columns.put("completeness", NETWORK_CARD.COMPLETENESS);
        return columns;
    }
}
