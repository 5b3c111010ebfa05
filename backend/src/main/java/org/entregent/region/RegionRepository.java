package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.ZoneId;
import java.util.List;
import org.entregent.statement.Database;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Query;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class RegionRepository {

    private static final Statement SETTINGS = Statement.of(
            select(REGION.ID, REGION.TIME_ZONE, REGION.CURRENCY).from(REGION).where(REGION.ID.eq(value(REGION.ID))));
    private static final Statement IDS =
            Statement.of(select(REGION.ID).from(REGION).orderBy(REGION.ID));

    private static final Statement REGION_CODE = Statement.of(withCode(REGION.CODE));
    private static final Statement SPECIALTY_CODE = Statement.of(withCode(SPECIALTY.CODE));
    private static final Statement DEPARTMENT_CODE = Statement.of(withCode(DEPARTMENT.CODE));

    private final Database database;

    RegionRepository(Database database) {
        this.database = database;
    }

    RegionSettings get(int regionId) {
        return database.ask(SETTINGS.with(REGION.ID, regionId).find(RegionRepository::read))
                .orElseThrow();
    }

    /** @param code in the case in which it is kept */
    boolean hasCode(CodeKind kind, String code) {
        var statement = switch (kind) {
            case REGION -> REGION_CODE;
            case SPECIALTY -> SPECIALTY_CODE;
            case DEPARTMENT -> DEPARTMENT_CODE;
        };
        return database.ask(statement.with(REGION.CODE, code).exists());
    }

    List<Integer> listIds() {
        return database.ask(IDS.asItIs().list(row -> row.get(REGION.ID)));
    }

    private static RegionSettings read(Row row) {
        return new RegionSettings(row.get(REGION.ID), ZoneId.of(row.get(REGION.TIME_ZONE)), row.get(REGION.CURRENCY));
    }

    private static Query withCode(TableField<?, String> column) {
        return selectOne().from(column.getTable()).where(column.eq(value(column)));
    }
}
