package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Optional;
import org.entregent.region.Region.Parent;
import org.entregent.region.Region.RegionName;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes regions, in the transactions of commands. */
@Repository
class ManageRegionRepository {

    private static final org.entregent.schema.jooq.public_.tables.Region PARENT = REGION.as("parent");
    private static final Field<String> PARENT_CODE = DSL.field(name("parent_code"), VARCHAR);
    private static final Field<String> ZONE = DSL.field(name("name"), VARCHAR);

    private static final Statement INSERT = Statement.of(DSL.insertInto(REGION)
            .set(REGION.CODE, value(REGION.CODE))
            .set(REGION.NAME, value(REGION.NAME))
            .set(REGION.PARENT_ID, value(REGION.PARENT_ID))
            .set(REGION.TIME_ZONE, value(REGION.TIME_ZONE))
            .set(REGION.CURRENCY, value(REGION.CURRENCY))
            .set(REGION.YEARLY_FEE_MINOR_UNITS, value(REGION.YEARLY_FEE_MINOR_UNITS))
            .set(REGION.PROMISED_REVENUE_MINOR_UNITS, value(REGION.PROMISED_REVENUE_MINOR_UNITS))
            .set(REGION.VERSION, value(REGION.VERSION))
            .returningResult(REGION.ID));

    private static final Statement LOCK = Statement.of(select(
                    REGION.ID,
                    REGION.CODE,
                    REGION.NAME,
                    REGION.PARENT_ID,
                    PARENT.CODE.as(PARENT_CODE),
                    REGION.TIME_ZONE,
                    REGION.CURRENCY,
                    REGION.YEARLY_FEE_MINOR_UNITS,
                    REGION.PROMISED_REVENUE_MINOR_UNITS,
                    REGION.VERSION)
            .from(REGION)
            .leftJoin(PARENT)
            .on(PARENT.ID.eq(REGION.PARENT_ID))
            .where(REGION.ID.eq(value(REGION.ID)))
            .forUpdate()
            .of(REGION));

    private static final Statement UPDATE = Statement.of(DSL.update(REGION)
            .set(REGION.CODE, value(REGION.CODE))
            .set(REGION.NAME, value(REGION.NAME))
            .set(REGION.PARENT_ID, value(REGION.PARENT_ID))
            .set(REGION.TIME_ZONE, value(REGION.TIME_ZONE))
            .set(REGION.YEARLY_FEE_MINOR_UNITS, value(REGION.YEARLY_FEE_MINOR_UNITS))
            .set(REGION.PROMISED_REVENUE_MINOR_UNITS, value(REGION.PROMISED_REVENUE_MINOR_UNITS))
            .set(REGION.VERSION, value(REGION.VERSION))
            .where(REGION.ID.eq(value(REGION.ID))));

    private static final Statement KNOWN_ZONE =
            Statement.of(selectOne().from(table(name("pg_timezone_names"))).where(ZONE.eq(value(REGION.TIME_ZONE))));

    private static final Statement COUNTED = Statement.of(selectOne()
            .from(REFERRAL)
            .where(REFERRAL.REGION_ID.eq(value(REFERRAL.REGION_ID)))
            .limit(1));

    /** Its id is made by the database. Fails by {@code region_code_key} when the code is taken. */
    Question<Integer> insert(Region region) {
        return describe(INSERT, region)
                .with(REGION.CURRENCY, region.currency())
                .find(row -> row.get(REGION.ID))
                .as(Optional::orElseThrow);
    }

    /** Fails by {@code region_code_key} when another region has the code. */
    Bound update(Region region) {
        return describe(UPDATE, region).with(REGION.ID, region.id());
    }

    /** Keeps others from changing the region until the transaction ends. */
    Question<Optional<Region>> lock(int regionId) {
        return LOCK.with(REGION.ID, regionId).find(ManageRegionRepository::read);
    }

    /** Whether the database tells days by this clock. */
    Question<Boolean> knowsZone(String timeZone) {
        return KNOWN_ZONE.with(REGION.TIME_ZONE, timeZone).exists();
    }

    /** Whether anything was counted in a month by the region's clock. */
    Question<Boolean> hasCounted(int regionId) {
        return COUNTED.with(REFERRAL.REGION_ID, regionId).exists();
    }

    private static Bound describe(Statement statement, Region region) {
        var parent = region.parent();
        return statement
                .with(REGION.CODE, region.name().code())
                .with(REGION.NAME, region.name().name())
                .with(REGION.PARENT_ID, parent == null ? null : parent.id())
                .with(REGION.TIME_ZONE, region.timeZone())
                .with(REGION.YEARLY_FEE_MINOR_UNITS, region.yearlyFee())
                .with(REGION.PROMISED_REVENUE_MINOR_UNITS, region.promisedRevenue())
                .with(REGION.VERSION, region.version());
    }

    private static Region read(Row row) {
        var parentId = row.getOrNull(REGION.PARENT_ID);
        return new Region(
                row.get(REGION.ID),
                new RegionName(row.get(REGION.CODE), row.get(REGION.NAME)),
                parentId == null ? null : new Parent(parentId, row.get(PARENT_CODE)),
                row.get(REGION.TIME_ZONE),
                row.get(REGION.CURRENCY),
                row.get(REGION.YEARLY_FEE_MINOR_UNITS),
                row.get(REGION.PROMISED_REVENUE_MINOR_UNITS),
                row.get(REGION.VERSION));
    }
}
