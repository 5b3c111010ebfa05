package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.jooq.Records.mapping;

import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RegionRepository {

    private final DSLContext database;

    RegionRepository(DSLContext database) {
        this.database = database;
    }

    RegionSettings get(int regionId) {
        return database.select(REGION.ID, REGION.TIME_ZONE.convertFrom(ZoneId::of), REGION.CURRENCY)
                .from(REGION)
                .where(REGION.ID.eq(regionId))
                .fetchSingle(mapping(RegionSettings::new));
    }

    /** @param code in the case in which it is kept */
    boolean hasCode(CodeKind kind, String code) {
        var column = switch (kind) {
            case REGION -> REGION.CODE;
            case SPECIALTY -> SPECIALTY.CODE;
            case DEPARTMENT -> DEPARTMENT.CODE;
        };
        return database.fetchExists(database.selectOne().from(column.getTable()).where(column.eq(code)));
    }

    List<Integer> listIds() {
        return database.select(REGION.ID).from(REGION).orderBy(REGION.ID).fetch(REGION.ID);
    }
}
