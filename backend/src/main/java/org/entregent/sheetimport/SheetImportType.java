package org.entregent.sheetimport;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT_ROW;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import java.util.UUID;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.SheetImport;
import org.entregent.schema.jooq.public_.tables.SheetImportRow;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Imports of sheets, for the editors of the region's guide. */
@Component
final class SheetImportType extends GraphType<SheetImport> {

    static final Readers READERS = Readers.holding(GUIDE_EDIT, SHEET_IMPORT);

    /** As wide as a file may be. */
    private static final int MOST_COLUMNS = 500;

    /** What one usually has: a chamber's list of networks. */
    private static final int ROWS = 500;

    SheetImportType() {
        super(SheetImportPayloads.TYPE, SHEET_IMPORT);
        key(SHEET_IMPORT.REGION_ID, SHEET_IMPORT.ID);
        nodeId("sim");
        region(SHEET_IMPORT.REGION_ID);
        visible((kept, viewer) -> READERS.condition(kept, kept.REGION_ID, viewer));

        field("uploadedAt", SHEET_IMPORT.UPLOADED_AT);
        computed("uploadedBy", VARCHAR, (kept, scope) -> name(kept.ACCOUNT_ID, scope));
        field("fileName", SHEET_IMPORT.FILE_NAME);
        field("state", SHEET_IMPORT.STATE);
        field("rowCount", SHEET_IMPORT.ROW_COUNT);
        field("newCount", SHEET_IMPORT.NEW_COUNT);
        field("knownCount", SHEET_IMPORT.KNOWN_COUNT);
        field("changedCount", SHEET_IMPORT.CHANGED_COUNT);
        field("faultyCount", SHEET_IMPORT.FAULTY_COUNT);
        field("undecidedCount", SHEET_IMPORT.UNDECIDED_COUNT);
        field("wantedCount", SHEET_IMPORT.WANTED_COUNT);
        field("doneCount", SHEET_IMPORT.DONE_COUNT);
        field("leftCount", SHEET_IMPORT.LEFT_COUNT);
        field("takenBackCount", SHEET_IMPORT.TAKEN_BACK_COUNT);
        field("keptCount", SHEET_IMPORT.KEPT_COUNT);
        field("entry", SHEET_IMPORT.ENTRY);
        field("appliedAt", SHEET_IMPORT.APPLIED_AT);
        computed("appliedBy", VARCHAR, (kept, scope) -> name(kept.APPLIED_BY, scope));
        field("undoneAt", SHEET_IMPORT.UNDONE_AT);
        computed("undoneBy", VARCHAR, (kept, scope) -> name(kept.UNDONE_BY, scope));
        flag("viewerCanApply", (kept, scope) -> edits(kept, scope).and(isIn(kept, ImportState.READ)));
        flag("viewerCanUndo", (kept, scope) -> edits(kept, scope).and(isIn(kept, ImportState.APPLIED)));
        one("region", REGION, (kept, region) -> region.ID.eq(kept.REGION_ID));
        rows("columns", (kept, scope) -> SheetImportColumnType.of(kept)).atMost(MOST_COLUMNS);
        connection("rows", SHEET_IMPORT_ROW, SheetImportType::isOf)
                .filter("kinds", (row, scope) -> row.KIND.eq(any(scope.argument("kinds", VARCHAR.array()))))
                .filter(
                        "undecided",
                        BOOLEAN,
                        (row, undecided) -> DSL.field(isUndecided(row)).eq(undecided))
                .holds((viewer, given) -> ROWS)
                .order(row -> List.of(row.LINE.asc()));

        rootById("sheetImport");
    }

    private static Condition isOf(SheetImport kept, SheetImportRow row) {
        return row.REGION_ID.eq(kept.REGION_ID).and(row.IMPORT_ID.eq(kept.ID));
    }

    /** It says something else than the sheet of the same network, and nobody has said what becomes of it. */
    private static Condition isUndecided(SheetImportRow row) {
        return row.KIND.eq(inline("CHANGED")).and(row.CHOICE.isNull());
    }

    private static Condition edits(SheetImport kept, Scope scope) {
        return scope.viewer().reaches(kept.REGION_ID, GUIDE_EDIT);
    }

    private static Condition isIn(SheetImport kept, ImportState state) {
        return kept.STATE.eq(inline(state.name()));
    }

    private static Field<String> name(Field<UUID> accountId, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(accountId)));
    }
}
