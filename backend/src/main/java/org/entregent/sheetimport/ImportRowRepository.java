package org.entregent.sheetimport;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT_ROW;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.Reference;
import org.entregent.spreadsheet.TableRow;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what the rows of imports say, in the transactions of commands. */
@Repository
class ImportRowRepository {

    /** So many rows go in one message: with what they say, a megabyte or two. */
    static final int CHUNK = 500;

    private static final int MOST_NAMED = 10;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<Field<?>> COLUMNS = List.of(
            SHEET_IMPORT_ROW.REGION_ID,
            SHEET_IMPORT_ROW.IMPORT_ID,
            SHEET_IMPORT_ROW.LINE,
            SHEET_IMPORT_ROW.CELLS,
            SHEET_IMPORT_ROW.CONTENT,
            SHEET_IMPORT_ROW.NAME,
            SHEET_IMPORT_ROW.SLUG,
            SHEET_IMPORT_ROW.FAULTS);

    private static final Statement INSERT_ALL =
            Statement.of(insertInto(SHEET_IMPORT_ROW).columns(COLUMNS).select(GivenRows.of(SHEET_IMPORT_ROW, COLUMNS)));

    private static final Statement WRITTEN = Statement.of(select(SHEET_IMPORT_ROW.LINE, SHEET_IMPORT_ROW.CELLS)
            .from(SHEET_IMPORT_ROW)
            .where(isOf())
            .orderBy(SHEET_IMPORT_ROW.LINE));

    private static final Statement DELETE =
            Statement.of(deleteFrom(SHEET_IMPORT_ROW).where(isOf()));

    private static final Statement CHOOSE_ALL = Statement.of(update(SHEET_IMPORT_ROW)
            .set(SHEET_IMPORT_ROW.CHOICE, value(SHEET_IMPORT_ROW.CHOICE))
            .where(isOf(), maybeChosen()));

    private static final Statement CHOOSE = Statement.of(update(SHEET_IMPORT_ROW)
            .set(SHEET_IMPORT_ROW.CHOICE, value(SHEET_IMPORT_ROW.CHOICE))
            .where(isOf(), maybeChosen())
            .and(SHEET_IMPORT_ROW.LINE.eq(any(values(SHEET_IMPORT_ROW.LINE)))));

    private static final Statement EDITED_SINCE = Statement.of(select(SHEET_IMPORT_ROW.NAME)
            .from(SHEET_IMPORT_ROW)
            .join(NETWORK)
            .on(
                    NETWORK.REGION_ID.eq(SHEET_IMPORT_ROW.REGION_ID),
                    NETWORK.ID.eq(SHEET_IMPORT_ROW.APPLIED_ID),
                    NETWORK.VERSION.ne(SHEET_IMPORT_ROW.APPLIED_VERSION))
            .where(isOf())
            .orderBy(SHEET_IMPORT_ROW.LINE)
            .limit(inline(MOST_NAMED)));

    private static Condition isOf() {
        return SHEET_IMPORT_ROW
                .REGION_ID
                .eq(value(SHEET_IMPORT_ROW.REGION_ID))
                .and(SHEET_IMPORT_ROW.IMPORT_ID.eq(value(SHEET_IMPORT_ROW.IMPORT_ID)));
    }

    /** A row that names no family can't be a sheet of its own. */
    private static Condition maybeChosen() {
        var choice = value(SHEET_IMPORT_ROW.CHOICE);
        var family = field("{0} ->> 'family'", VARCHAR, SHEET_IMPORT_ROW.CONTENT);
        return SHEET_IMPORT_ROW
                .KIND
                .eq(inline("CHANGED"))
                .and(choice.ne(inline(RowChoice.AS_NEW.name())).or(family.isNotNull()));
    }

    Bound insertAll(Reference kept, List<ReadSheetRow> rows) {
        var all = NODES.arrayNode();
        rows.forEach(row -> all.add(describe(kept, row)));
        return INSERT_ALL.with(GivenRows.ALL, JSON.json(all.toString()));
    }

    /** All rows as they are written. */
    Question<List<TableRow>> listWritten(Reference kept) {
        return of(WRITTEN, kept)
                .list(row -> new TableRow(row.get(SHEET_IMPORT_ROW.LINE), List.of(row.get(SHEET_IMPORT_ROW.CELLS))));
    }

    Bound delete(Reference kept) {
        return of(DELETE, kept);
    }

    /** Of all rows that differ. */
    Bound chooseAll(Reference kept, RowChoice choice) {
        return of(CHOOSE_ALL, kept).with(SHEET_IMPORT_ROW.CHOICE, choice.name());
    }

    Bound choose(Reference kept, RowChoice choice, List<Integer> lines) {
        return of(CHOOSE, kept)
                .with(SHEET_IMPORT_ROW.CHOICE, choice.name())
                .with(values(SHEET_IMPORT_ROW.LINE), lines.toArray(Integer[]::new));
    }

    /** The names of some sheets that somebody has edited since they were written. */
    Question<List<String>> listEditedSince(Reference kept) {
        return of(EDITED_SINCE, kept).list(row -> row.get(SHEET_IMPORT_ROW.NAME));
    }

    private static ObjectNode describe(Reference kept, ReadSheetRow row) {
        var node = NODES.objectNode();
        node.put(SHEET_IMPORT_ROW.REGION_ID.getName(), kept.region());
        node.put(SHEET_IMPORT_ROW.IMPORT_ID.getName(), kept.uuid().toString());
        node.put(SHEET_IMPORT_ROW.LINE.getName(), row.line());
        var cells = node.putArray(SHEET_IMPORT_ROW.CELLS.getName());
        row.cells().forEach(cells::add);
        node.set(SHEET_IMPORT_ROW.CONTENT.getName(), row.content());
        node.put(SHEET_IMPORT_ROW.NAME.getName(), row.name());
        node.put(SHEET_IMPORT_ROW.SLUG.getName(), row.slug());
        var faults = node.putArray(SHEET_IMPORT_ROW.FAULTS.getName());
        row.faults().forEach(fault -> faults.add(describe(fault)));
        return node;
    }

    private static ObjectNode describe(CellFault fault) {
        var node = NODES.objectNode();
        node.put("field", fault.column().name());
        node.put("label", fault.label());
        node.put("value", fault.value());
        node.put("reason", fault.reason().name());
        node.put("limit", fault.limit());
        return node;
    }

    private static Bound of(Statement statement, Reference kept) {
        return statement.with(SHEET_IMPORT_ROW.REGION_ID, kept.region()).with(SHEET_IMPORT_ROW.IMPORT_ID, kept.uuid());
    }
}
