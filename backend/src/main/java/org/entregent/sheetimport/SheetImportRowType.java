package org.entregent.sheetimport;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT_ROW;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.SheetImportRow;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rows of files of sheets, for the editors of the region's guide. */
@Component
final class SheetImportRowType extends GraphType<SheetImportRow> {

    static final Readers READERS = Readers.holding(GUIDE_EDIT, SHEET_IMPORT_ROW);

    /** Of one row: as many as a sheet has fields, and some of them twice. */
    private static final int MOST_FAULTS = 100;

    SheetImportRowType() {
        super("SheetImportRow", SHEET_IMPORT_ROW);
        key(SHEET_IMPORT_ROW.REGION_ID, SHEET_IMPORT_ROW.IMPORT_ID, SHEET_IMPORT_ROW.LINE);
        region(SHEET_IMPORT_ROW.REGION_ID);
        visible((row, viewer) -> READERS.condition(row, row.REGION_ID, viewer));

        field("line", SHEET_IMPORT_ROW.LINE);
        field("kind", SHEET_IMPORT_ROW.KIND);
        field("name", SHEET_IMPORT_ROW.NAME);
        field("choice", SHEET_IMPORT_ROW.CHOICE);
        field("outcome", SHEET_IMPORT_ROW.OUTCOME);
        field("returned", SHEET_IMPORT_ROW.RETURNED);
        computed("family", VARCHAR, (row, scope) -> said(row, "family"));
        one("commune", COMMUNE, (row, commune) -> commune.CODE.eq(said(row, "commune_code")));
        one("sheet", NETWORK, (row, sheet) -> sheet.REGION_ID.eq(row.REGION_ID).and(sheet.ID.eq(row.NETWORK_ID)));
        one(
                "written",
                NETWORK,
                (row, sheet) -> sheet.REGION_ID.eq(row.REGION_ID).and(sheet.ID.eq(row.APPLIED_ID)));
        rows("faults", (row, scope) -> SheetImportFaultType.of(row)).atMost(MOST_FAULTS);
        rows("differences", (row, scope) -> SheetImportDifferenceType.of(row)).atMost(MOST_FAULTS);
    }

    private static Field<String> said(SheetImportRow row, String key) {
        return DSL.field("{0} ->> {1}", VARCHAR, row.CONTENT, DSL.inline(key));
    }
}
