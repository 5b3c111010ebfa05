package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes where sheets stand, in the transactions of commands. */
@Repository
class SheetRepository {

    /** So many sheets fall due in one look. */
    static final int BATCH = 100;

    private static final Statement INSERT = Statement.insertion(
            NETWORK,
            NETWORK.REGION_ID,
            NETWORK.ID,
            NETWORK.STATUS,
            NETWORK.STATUS_CHANGED_AT,
            NETWORK.CREATED_AT,
            NETWORK.LATEST_NUMBER,
            NETWORK.VERSION);

    private static final Statement LOCK = Statement.of(select(
                    NETWORK.REGION_ID,
                    NETWORK.ID,
                    NETWORK.STATUS,
                    NETWORK.LATEST_NUMBER,
                    NETWORK.PUBLISHED_NUMBER,
                    NETWORK.CHAPTER_ID,
                    NETWORK.MERGED_INTO_ID,
                    NETWORK.VERIFIED_ON,
                    NETWORK.VERSION)
            .from(NETWORK)
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)), NETWORK.ID.eq(value(NETWORK.ID)))
            .forUpdate());

    private static final Statement LOCK_IN_ORDER = Statement.of(select(NETWORK.ID)
            .from(NETWORK)
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)), NETWORK.ID.eq(any(values(NETWORK.ID))))
            .orderBy(NETWORK.ID)
            .forUpdate());

    private static final Statement UPDATE = Statement.of(DSL.update(NETWORK)
            .set(NETWORK.STATUS, value(NETWORK.STATUS))
            .set(
                    NETWORK.STATUS_CHANGED_AT,
                    DSL.when(NETWORK.STATUS.eq(value(NETWORK.STATUS)), NETWORK.STATUS_CHANGED_AT)
                            .otherwise(value(NETWORK.STATUS_CHANGED_AT)))
            .set(NETWORK.LATEST_NUMBER, value(NETWORK.LATEST_NUMBER))
            .set(NETWORK.PUBLISHED_NUMBER, value(NETWORK.PUBLISHED_NUMBER))
            .set(NETWORK.MERGED_INTO_ID, value(NETWORK.MERGED_INTO_ID))
            .set(NETWORK.VERIFIED_ON, value(NETWORK.VERIFIED_ON))
            .set(NETWORK.VERSION, value(NETWORK.VERSION))
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)), NETWORK.ID.eq(value(NETWORK.ID))));

    private static final Statement DUE = Statement.of(select(NETWORK.ID)
            .from(NETWORK)
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)))
            .and(NETWORK.STATUS.eq(inline(SheetStatus.PUBLISHED.name())))
            .and(NETWORK.CHAPTER_ID.isNull())
            .and(NETWORK.VERIFIED_ON.isNull().or(NETWORK.VERIFIED_ON.lt(value(NETWORK.VERIFIED_ON))))
            .orderBy(NETWORK.ID)
            .limit(inline(BATCH)));

    private static final Param<OffsetDateTime> EARLIEST =
            Rendering.parameter("earliest", NETWORK.STATUS_CHANGED_AT.getDataType());
    private static final Param<OffsetDateTime> LATEST =
            Rendering.parameter("latest", NETWORK.STATUS_CHANGED_AT.getDataType());

    private static final Statement DUE_SINCE = Statement.of(select(NETWORK.ID)
            .from(NETWORK)
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)))
            .and(NETWORK.STATUS.eq(inline(SheetStatus.NEEDS_UPDATE.name())))
            .and(NETWORK.STATUS_CHANGED_AT.between(EARLIEST, LATEST))
            .orderBy(NETWORK.STATUS_CHANGED_AT, NETWORK.ID));

    private static final Param<UUID> SURVIVOR = Rendering.parameter("survivor", NETWORK.ID.getDataType());

    private static final Statement LEAD_TO = Statement.of(DSL.update(NETWORK)
            .set(NETWORK.MERGED_INTO_ID, SURVIVOR)
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)), NETWORK.MERGED_INTO_ID.eq(value(NETWORK.ID))));

    private static final Statement MAKE_CARDS = Statement.of(
            select(field("app.guide_make_cards({0}, {1})", VARCHAR, value(NETWORK.REGION_ID), values(NETWORK.ID))));

    /** Fails by {@code network_pkey} when the id is taken. */
    Bound insert(Command command, Sheet sheet) {
        return INSERT.with(NETWORK.REGION_ID, sheet.regionId())
                .with(NETWORK.ID, sheet.id())
                .with(NETWORK.STATUS, sheet.status().name())
                .with(NETWORK.STATUS_CHANGED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(NETWORK.CREATED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(NETWORK.LATEST_NUMBER, sheet.latest())
                .with(NETWORK.VERSION, sheet.version());
    }

    /** @param at when it came to stand so */
    Bound update(Sheet sheet, Instant at) {
        return UPDATE.with(NETWORK.REGION_ID, sheet.regionId())
                .with(NETWORK.ID, sheet.id())
                .with(NETWORK.STATUS, sheet.status().name())
                .with(NETWORK.STATUS_CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .with(NETWORK.LATEST_NUMBER, sheet.latest())
                .with(NETWORK.PUBLISHED_NUMBER, sheet.published())
                .with(NETWORK.MERGED_INTO_ID, sheet.mergedIntoId())
                .with(NETWORK.VERIFIED_ON, sheet.verifiedOn())
                .with(NETWORK.VERSION, sheet.version());
    }

    /** Has the public see what these sheets of a region say now, or see them no more. */
    Bound show(int regionId, List<UUID> ids) {
        return MAKE_CARDS.with(NETWORK.REGION_ID, regionId).with(values(NETWORK.ID), ids.toArray(UUID[]::new));
    }

    /** What became part of a sheet became part of the one that it is part of itself. */
    Bound leadTo(Sheet sheet, Sheet survivor) {
        return LEAD_TO.with(NETWORK.REGION_ID, sheet.regionId())
                .with(NETWORK.ID, sheet.id())
                .with(SURVIVOR, survivor.id());
    }

    /** Sheets of networks that nobody has confirmed since that day. A chapter's own data need nobody to confirm them. */
    Question<List<UUID>> listDue(int regionId, LocalDate day) {
        return DUE.with(NETWORK.REGION_ID, regionId)
                .with(NETWORK.VERIFIED_ON, day)
                .list(row -> row.get(NETWORK.ID));
    }

    /** Sheets that have needed to be looked through since some moment between these two. */
    Question<List<UUID>> listDueSince(int regionId, Instant earliest, Instant latest) {
        return DUE_SINCE
                .with(NETWORK.REGION_ID, regionId)
                .with(EARLIEST, earliest.atOffset(ZoneOffset.UTC))
                .with(LATEST, latest.atOffset(ZoneOffset.UTC))
                .list(row -> row.get(NETWORK.ID));
    }

    /** Keeps others from changing the sheet until the transaction ends. None where its region isn't open. */
    Question<Optional<Sheet>> lock(Reference sheet) {
        return LOCK.with(NETWORK.REGION_ID, sheet.region())
                .with(NETWORK.ID, sheet.uuid())
                .find(SheetRepository::read);
    }

    /** The same for several of one region, the lowest id first, so that two commands about the same sheets never wait for each other. */
    Question<List<UUID>> lockInOrder(Reference sheet, List<Reference> others) {
        var ids = Stream.concat(Stream.of(sheet), others.stream())
                .map(Reference::uuid)
                .toArray(UUID[]::new);
        return LOCK_IN_ORDER
                .with(NETWORK.REGION_ID, sheet.region())
                .with(values(NETWORK.ID), ids)
                .list(row -> row.get(NETWORK.ID));
    }

    private static Sheet read(Row row) {
        return new Sheet(
                row.get(NETWORK.REGION_ID),
                row.get(NETWORK.ID),
                SheetStatus.valueOf(row.get(NETWORK.STATUS)),
                row.get(NETWORK.LATEST_NUMBER),
                row.getOrNull(NETWORK.PUBLISHED_NUMBER),
                row.getOrNull(NETWORK.CHAPTER_ID),
                row.getOrNull(NETWORK.MERGED_INTO_ID),
                row.getOrNull(NETWORK.VERIFIED_ON),
                row.get(NETWORK.VERSION));
    }
}
