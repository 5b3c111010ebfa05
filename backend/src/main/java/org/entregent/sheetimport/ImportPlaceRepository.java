package org.entregent.sheetimport;

import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT_LABEL;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entregent.guide.Nomenclature;
import org.entregent.sheetimport.ImportPlaces.ImportActivity;
import org.entregent.sheetimport.ImportPlaces.ImportCommune;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads what the cells of a file are held against, and keeps what labels mean. */
@Repository
class ImportPlaceRepository {

    private static final Statement DEPARTMENTS =
            Statement.of(select(DEPARTMENT.CODE, DEPARTMENT.NAME).from(DEPARTMENT));

    private static final Statement COMMUNES =
            Statement.of(select(COMMUNE.CODE, COMMUNE.NAME, COMMUNE.DEPARTMENT_CODE, COMMUNE.POSTAL_CODES)
                    .from(COMMUNE));

    private static final Statement ACTIVITIES = Statement.of(
            select(ACTIVITY.NOMENCLATURE, ACTIVITY.CODE, ACTIVITY.NAME_FRENCH).from(ACTIVITY));

    private static final Statement REGION_CODE =
            Statement.of(select(REGION.CODE).from(REGION).where(REGION.ID.eq(value(REGION.ID))));

    private static final Statement LABELS = Statement.of(select(SHEET_IMPORT_LABEL.LABEL, SHEET_IMPORT_LABEL.FIELD)
            .from(SHEET_IMPORT_LABEL)
            .where(SHEET_IMPORT_LABEL.REGION_ID.eq(value(SHEET_IMPORT_LABEL.REGION_ID))));

    private static final Statement REMEMBER = Statement.of(insertInto(SHEET_IMPORT_LABEL)
            .columns(SHEET_IMPORT_LABEL.REGION_ID, SHEET_IMPORT_LABEL.LABEL, SHEET_IMPORT_LABEL.FIELD)
            .values(
                    value(SHEET_IMPORT_LABEL.REGION_ID),
                    value(SHEET_IMPORT_LABEL.LABEL),
                    value(SHEET_IMPORT_LABEL.FIELD))
            .onConflict(SHEET_IMPORT_LABEL.REGION_ID, SHEET_IMPORT_LABEL.LABEL)
            .doUpdate()
            .set(SHEET_IMPORT_LABEL.FIELD, value(SHEET_IMPORT_LABEL.FIELD)));

    /** Their names, by code. */
    Question<Map<String, String>> listDepartments() {
        return DEPARTMENTS
                .asItIs()
                .list(row -> Map.entry(row.get(DEPARTMENT.CODE), row.get(DEPARTMENT.NAME)))
                .as(ImportPlaceRepository::map);
    }

    Question<List<ImportCommune>> listCommunes() {
        return COMMUNES.asItIs()
                .list(row -> new ImportCommune(
                        row.get(COMMUNE.CODE),
                        row.get(COMMUNE.NAME),
                        row.get(COMMUNE.DEPARTMENT_CODE),
                        List.of(row.get(COMMUNE.POSTAL_CODES))));
    }

    Question<List<ImportActivity>> listActivities() {
        return ACTIVITIES
                .asItIs()
                .list(row -> new ImportActivity(
                        Nomenclature.valueOf(row.get(ACTIVITY.NOMENCLATURE)),
                        row.get(ACTIVITY.CODE),
                        row.get(ACTIVITY.NAME_FRENCH)));
    }

    Question<Optional<String>> findRegionCode(int regionId) {
        return REGION_CODE.with(REGION.ID, regionId).find(row -> row.get(REGION.CODE));
    }

    /** What somebody of the region once said that labels mean, by the folded label. */
    Question<Map<String, SheetColumn>> listLabels(int regionId) {
        return LABELS.with(SHEET_IMPORT_LABEL.REGION_ID, regionId)
                .list(row -> Map.entry(
                        row.get(SHEET_IMPORT_LABEL.LABEL), SheetColumn.valueOf(row.get(SHEET_IMPORT_LABEL.FIELD))))
                .as(ImportPlaceRepository::map);
    }

    /** @param label folded */
    Bound remember(int regionId, String label, SheetColumn column) {
        return REMEMBER.with(SHEET_IMPORT_LABEL.REGION_ID, regionId)
                .with(SHEET_IMPORT_LABEL.LABEL, label)
                .with(SHEET_IMPORT_LABEL.FIELD, column.name());
    }

    private static <V> Map<String, V> map(List<Map.Entry<String, V>> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
