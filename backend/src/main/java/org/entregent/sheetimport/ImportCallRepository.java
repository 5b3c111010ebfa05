package org.entregent.sheetimport;

import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Has the database do to all rows of an import at once what is done to each of them. */
@Repository
class ImportCallRepository {

    /** So many sheets are written in one transaction. */
    static final int BATCH = 500;

    private static final Param<OffsetDateTime> MOMENT = Rendering.parameter("moment", TIMESTAMPWITHTIMEZONE);
    private static final Param<LocalDate> TODAY = Rendering.parameter("today", LOCALDATE);
    private static final Param<Integer> MOST = Rendering.parameter("most", INTEGER);
    private static final Field<Boolean> IS_LAST = field(name("is_last"), BOOLEAN.notNull());

    private static final Statement COMPARE = Statement.of(select(field(
            "app.sheet_import_compare({0}, {1})", VARCHAR, value(SHEET_IMPORT.REGION_ID), value(SHEET_IMPORT.ID))));

    private static final Statement COUNT = Statement.of(select(
            field("app.sheet_import_count({0}, {1})", VARCHAR, value(SHEET_IMPORT.REGION_ID), value(SHEET_IMPORT.ID))));

    private static final Statement APPLY = Statement.of(select(field(
                    "app.sheet_import_apply({0}, {1}, {2}, {3}, {4})",
                    BOOLEAN, value(SHEET_IMPORT.REGION_ID), value(SHEET_IMPORT.ID), MOMENT, TODAY, MOST)
            .as(IS_LAST)));

    private static final Statement UNDO = Statement.of(select(field(
                    "app.sheet_import_undo({0}, {1}, {2}, {3})",
                    BOOLEAN, value(SHEET_IMPORT.REGION_ID), value(SHEET_IMPORT.ID), MOMENT, MOST)
            .as(IS_LAST)));

    private static final Param<Integer> AFTER_LINE = Rendering.parameter("after_line", INTEGER);
    private static final Field<Integer> SHOWN = field(name("shown"), INTEGER);

    private static final Statement SHOW = Statement.of(select(field(
                    "app.sheet_import_show({0}, {1}, {2}, {3})",
                    INTEGER, value(SHEET_IMPORT.REGION_ID), value(SHEET_IMPORT.ID), AFTER_LINE, MOST)
            .as(SHOWN)));

    /** Holds the rows against the region's sheets, and counts them. Does nothing once the import was decided upon. */
    Bound compare(Reference kept) {
        return of(COMPARE, kept);
    }

    Bound count(Reference kept) {
        return of(COUNT, kept);
    }

    /** Writes the next sheets, and tells whether all are written. Nothing where the import isn't being applied. */
    Question<Boolean> apply(Reference kept, Instant now, LocalDate today) {
        return of(APPLY, kept)
                .with(MOMENT, now.atOffset(ZoneOffset.UTC))
                .with(TODAY, today)
                .with(MOST, BATCH)
                .find(row -> row.get(IS_LAST))
                .as(found -> found.orElse(true));
    }

    /** The same on the way back. */
    Question<Boolean> undo(Reference kept, Instant now) {
        return of(UNDO, kept)
                .with(MOMENT, now.atOffset(ZoneOffset.UTC))
                .with(MOST, BATCH)
                .find(row -> row.get(IS_LAST))
                .as(found -> found.orElse(true));
    }

    /**
     * Has the public see the next sheets after a line of the file, once all are written or taken back; otherwise it does nothing. In the
     * transaction of the last of them.
     *
     * @return up to which line; none when there are no more
     */
    Question<Optional<Integer>> show(Reference kept, int afterLine) {
        return of(SHOW, kept)
                .with(AFTER_LINE, afterLine)
                .with(MOST, BATCH)
                .find(row -> Optional.ofNullable(row.getOrNull(SHOWN)))
                .as(found -> found.flatMap(line -> line));
    }

    private static Bound of(Statement statement, Reference kept) {
        return statement.with(SHEET_IMPORT.REGION_ID, kept.region()).with(SHEET_IMPORT.ID, kept.uuid());
    }
}
