package org.entregent.sheetimport;

import static org.entregent.schema.jooq.public_.Tables.SHEET_IMPORT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.when;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps imports, in the transactions of commands. */
@Repository
class SheetImportRepository {

    /** So often in a row an import may fail to go on, until what was written of it is taken back. */
    private static final int MOST_FAILURES = 5;

    private static final Statement INSERT = Statement.insertion(
            SHEET_IMPORT,
            SHEET_IMPORT.REGION_ID,
            SHEET_IMPORT.ID,
            SHEET_IMPORT.ACCOUNT_ID,
            SHEET_IMPORT.UPLOADED_AT,
            SHEET_IMPORT.FILE_NAME,
            SHEET_IMPORT.DIGEST,
            SHEET_IMPORT.LABELS,
            SHEET_IMPORT.FIELDS,
            SHEET_IMPORT.ROW_COUNT);

    private static final Statement DIGEST =
            Statement.of(select(SHEET_IMPORT.DIGEST).from(SHEET_IMPORT).where(isOne()));

    private static final Statement LOCK = Statement.of(select(
                    SHEET_IMPORT.STATE,
                    SHEET_IMPORT.LABELS,
                    SHEET_IMPORT.FIELDS,
                    SHEET_IMPORT.APPLY_COMMAND_ID,
                    SHEET_IMPORT.UNDO_COMMAND_ID)
            .from(SHEET_IMPORT)
            .where(isOne())
            .forUpdate());

    private static final Statement COUNTS =
            Statement.of(select(SHEET_IMPORT.UNDECIDED_COUNT, SHEET_IMPORT.FAULTY_COUNT, SHEET_IMPORT.WANTED_COUNT)
                    .from(SHEET_IMPORT)
                    .where(isOne()));

    private static final Statement NAME_COLUMNS = Statement.of(update(SHEET_IMPORT)
            .set(SHEET_IMPORT.FIELDS, value(SHEET_IMPORT.FIELDS))
            .where(isOne()));

    private static final Statement BEGIN_APPLYING = Statement.of(update(SHEET_IMPORT)
            .set(SHEET_IMPORT.STATE, inline(ImportState.APPLYING.name()))
            .set(SHEET_IMPORT.ENTRY, value(SHEET_IMPORT.ENTRY))
            .set(SHEET_IMPORT.APPLY_COMMAND_ID, value(SHEET_IMPORT.APPLY_COMMAND_ID))
            .set(SHEET_IMPORT.APPLIED_BY, value(SHEET_IMPORT.APPLIED_BY))
            .where(isOne()));

    private static final Statement BEGIN_UNDOING = Statement.of(update(SHEET_IMPORT)
            .set(SHEET_IMPORT.STATE, inline(ImportState.UNDOING.name()))
            .set(SHEET_IMPORT.UNDO_COMMAND_ID, value(SHEET_IMPORT.UNDO_COMMAND_ID))
            .set(SHEET_IMPORT.UNDONE_BY, value(SHEET_IMPORT.UNDONE_BY))
            .where(isOne()));

    private static final Statement DISCARD = Statement.of(update(SHEET_IMPORT)
            .set(SHEET_IMPORT.STATE, inline(ImportState.DISCARDED.name()))
            .where(isOne()));

    private static final Statement GOING_ON = Statement.of(select(
                    SHEET_IMPORT.REGION_ID, SHEET_IMPORT.ID, SHEET_IMPORT.STATE)
            .from(SHEET_IMPORT)
            .where(SHEET_IMPORT.STATE.in(inline(ImportState.APPLYING.name()), inline(ImportState.UNDOING.name())))
            .orderBy(SHEET_IMPORT.UPLOADED_AT));

    private static final Statement FAILED = Statement.of(update(SHEET_IMPORT)
            .set(SHEET_IMPORT.FAILURE_COUNT, SHEET_IMPORT.FAILURE_COUNT.plus(inline(1)))
            .set(
                    SHEET_IMPORT.STATE,
                    when(
                                    SHEET_IMPORT
                                            .FAILURE_COUNT
                                            .ge(inline(MOST_FAILURES - 1))
                                            .and(SHEET_IMPORT.STATE.eq(inline(ImportState.APPLYING.name()))),
                                    inline(ImportState.UNDOING.name()))
                            .otherwise(SHEET_IMPORT.STATE))
            .where(isOne()));

    /** One that goes on by itself. */
    record GoingOn(Reference reference, ImportState state) {}

    private static Condition isOne() {
        return SHEET_IMPORT.REGION_ID.eq(value(SHEET_IMPORT.REGION_ID)).and(SHEET_IMPORT.ID.eq(value(SHEET_IMPORT.ID)));
    }

    /** Fails by {@code sheet_import_pkey} when the id is taken. */
    Bound insert(Command command, Reference kept, UploadedFile file, SheetColumns columns) {
        return of(INSERT, kept)
                .with(SHEET_IMPORT.ACCOUNT_ID, accountOf(command))
                .with(SHEET_IMPORT.UPLOADED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(SHEET_IMPORT.FILE_NAME, file.name())
                .with(SHEET_IMPORT.DIGEST, file.digest())
                .with(SHEET_IMPORT.LABELS, columns.labels().toArray(String[]::new))
                .with(SHEET_IMPORT.FIELDS, columns.fields())
                .with(SHEET_IMPORT.ROW_COUNT, file.rows().size() - 1);
    }

    Question<Optional<String>> findDigest(Reference kept) {
        return of(DIGEST, kept).find(row -> row.get(SHEET_IMPORT.DIGEST));
    }

    /** Keeps others from deciding upon it until the transaction ends. None where its region isn't open. */
    Question<Optional<KeptImport>> lock(Reference kept) {
        return of(LOCK, kept).find(SheetImportRepository::read);
    }

    Question<Optional<KeptImport.Counts>> counts(Reference kept) {
        return of(COUNTS, kept)
                .find(row -> new KeptImport.Counts(
                        row.get(SHEET_IMPORT.UNDECIDED_COUNT),
                        row.get(SHEET_IMPORT.FAULTY_COUNT),
                        row.get(SHEET_IMPORT.WANTED_COUNT)));
    }

    Bound nameColumns(Reference kept, SheetColumns columns) {
        return of(NAME_COLUMNS, kept).with(SHEET_IMPORT.FIELDS, columns.fields());
    }

    Bound beginApplying(Command command, Reference kept, UUID commandId, SheetEntry entry) {
        return of(BEGIN_APPLYING, kept)
                .with(SHEET_IMPORT.ENTRY, entry.name())
                .with(SHEET_IMPORT.APPLY_COMMAND_ID, commandId)
                .with(SHEET_IMPORT.APPLIED_BY, accountOf(command));
    }

    Bound beginUndoing(Command command, Reference kept, UUID commandId) {
        return of(BEGIN_UNDOING, kept)
                .with(SHEET_IMPORT.UNDO_COMMAND_ID, commandId)
                .with(SHEET_IMPORT.UNDONE_BY, accountOf(command));
    }

    Bound discard(Reference kept) {
        return of(DISCARD, kept);
    }

    /** Of all regions that are open, those that came first first. */
    Question<List<GoingOn>> listGoingOn() {
        return GOING_ON.asItIs()
                .list(row -> new GoingOn(
                        Reference.of(
                                SheetImportPayloads.TYPE, row.get(SHEET_IMPORT.REGION_ID), row.get(SHEET_IMPORT.ID)),
                        ImportState.valueOf(row.get(SHEET_IMPORT.STATE))));
    }

    /** It could not go on. What can't be written after some attempts is taken back. */
    Bound failed(Reference kept) {
        return of(FAILED, kept);
    }

    private static Bound of(Statement statement, Reference kept) {
        return statement.with(SHEET_IMPORT.REGION_ID, kept.region()).with(SHEET_IMPORT.ID, kept.uuid());
    }

    private static @Nullable UUID accountOf(Command command) {
        return command.viewer().accountId().orElse(null);
    }

    private static KeptImport read(Row row) {
        return new KeptImport(
                ImportState.valueOf(row.get(SHEET_IMPORT.STATE)),
                List.of(row.get(SHEET_IMPORT.LABELS)),
                List.of(row.get(SHEET_IMPORT.FIELDS)),
                row.getOrNull(SHEET_IMPORT.APPLY_COMMAND_ID),
                row.getOrNull(SHEET_IMPORT.UNDO_COMMAND_ID));
    }
}
