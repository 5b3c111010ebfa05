package org.entregent.guide;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_OWNER;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Whose sheets are, in the transactions of those who have opened their region. */
@Repository
class OwnershipRepository {

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", NETWORK_OWNER.STARTS_ON.getDataType());
    private static final Field<String> REGION_NAME = REGION.NAME.as("region_name");

    private static final Statement INSERT = Statement.insertion(
            NETWORK_OWNER,
            NETWORK_OWNER.REGION_ID,
            NETWORK_OWNER.NETWORK_ID,
            NETWORK_OWNER.ACCOUNT_ID,
            NETWORK_OWNER.STARTS_ON,
            NETWORK_OWNER.GRANTED_BY_ID);

    private static final Statement LOCK = Statement.of(select(
                    NETWORK_OWNER.REGION_ID,
                    NETWORK_OWNER.ID,
                    NETWORK_OWNER.NETWORK_ID,
                    NETWORK_OWNER.ACCOUNT_ID,
                    NETWORK_OWNER.STARTS_ON,
                    NETWORK_OWNER.ENDS_ON)
            .from(NETWORK_OWNER)
            .where(NETWORK_OWNER.REGION_ID.eq(value(NETWORK_OWNER.REGION_ID)))
            .and(NETWORK_OWNER.ID.eq(value(NETWORK_OWNER.ID)))
            .forUpdate());

    private static final Statement END = Statement.of(DSL.update(NETWORK_OWNER)
            .set(NETWORK_OWNER.ENDS_ON, value(NETWORK_OWNER.ENDS_ON))
            .set(NETWORK_OWNER.ENDED_BY_ID, value(NETWORK_OWNER.ENDED_BY_ID))
            .where(NETWORK_OWNER.REGION_ID.eq(value(NETWORK_OWNER.REGION_ID)))
            .and(NETWORK_OWNER.ID.eq(value(NETWORK_OWNER.ID))));

    private static final Statement STANDING =
            Statement.of(select(ACCOUNT.ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
                    .from(NETWORK_OWNER)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(NETWORK_OWNER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(NETWORK_OWNER.REGION_ID.eq(value(NETWORK_OWNER.REGION_ID)))
                    .and(NETWORK_OWNER.NETWORK_ID.eq(value(NETWORK_OWNER.NETWORK_ID)))
                    .and(NETWORK_OWNER.STARTS_ON.le(TODAY))
                    .and(NETWORK_OWNER.ENDS_ON.isNull().or(NETWORK_OWNER.ENDS_ON.ge(TODAY)))
                    .orderBy(NETWORK_OWNER.STARTS_ON, NETWORK_OWNER.ID));

    private static final Statement NAMES = Statement.of(select(NETWORK_VERSION.NAME, REGION_NAME)
            .from(NETWORK)
            .join(NETWORK_VERSION)
            .on(NETWORK_VERSION.REGION_ID.eq(NETWORK.REGION_ID), NETWORK_VERSION.NETWORK_ID.eq(NETWORK.ID))
            .and(NETWORK_VERSION.NUMBER.eq(NETWORK.LATEST_NUMBER))
            .join(REGION)
            .on(REGION.ID.eq(NETWORK.REGION_ID))
            .where(NETWORK.REGION_ID.eq(value(NETWORK.REGION_ID)), NETWORK.ID.eq(value(NETWORK.ID))));

    private static final Statement OF_OWNER = Statement.of(select(
                    ACCOUNT.ID,
                    ACCOUNT.EMAIL_FOLDED,
                    ACCOUNT.DISPLAY_NAME,
                    ACCOUNT.LANGUAGE,
                    NETWORK_VERSION.NAME,
                    REGION_NAME)
            .from(NETWORK_OWNER)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(NETWORK_OWNER.ACCOUNT_ID))
            .join(NETWORK)
            .on(NETWORK.REGION_ID.eq(NETWORK_OWNER.REGION_ID), NETWORK.ID.eq(NETWORK_OWNER.NETWORK_ID))
            .join(NETWORK_VERSION)
            .on(NETWORK_VERSION.REGION_ID.eq(NETWORK.REGION_ID), NETWORK_VERSION.NETWORK_ID.eq(NETWORK.ID))
            .and(NETWORK_VERSION.NUMBER.eq(NETWORK.LATEST_NUMBER))
            .join(REGION)
            .on(REGION.ID.eq(NETWORK.REGION_ID))
            .where(NETWORK_OWNER.REGION_ID.eq(value(NETWORK_OWNER.REGION_ID)))
            .and(NETWORK_OWNER.ID.eq(value(NETWORK_OWNER.ID))));

    private static final Statement CLOSED = Statement.of(selectOne()
            .from(ACCOUNT)
            .where(ACCOUNT.EMAIL_FOLDED.eq(value(ACCOUNT.EMAIL_FOLDED)), ACCOUNT.DISABLED_AT.isNotNull()));

    record Keeper(Recipient recipient, Names names) {}

    /** What letters about a sheet call it, and the region whose guide it is for. */
    record Names(String network, String region) {}

    /**
     * Fails by {@code network_owner_standing_key} when they keep it already.
     *
     * @param grantedBy the editor's account; null for what was proven
     */
    Bound insert(Sheet sheet, UUID accountId, LocalDate startsOn, @Nullable UUID grantedBy) {
        return INSERT.with(NETWORK_OWNER.REGION_ID, sheet.regionId())
                .with(NETWORK_OWNER.NETWORK_ID, sheet.id())
                .with(NETWORK_OWNER.ACCOUNT_ID, accountId)
                .with(NETWORK_OWNER.STARTS_ON, startsOn)
                .with(NETWORK_OWNER.GRANTED_BY_ID, grantedBy);
    }

    /** @param endsOn the last day */
    Bound end(Ownership ownership, LocalDate endsOn, UUID endedBy) {
        return END.with(NETWORK_OWNER.REGION_ID, ownership.regionId())
                .with(NETWORK_OWNER.ID, ownership.id())
                .with(NETWORK_OWNER.ENDS_ON, endsOn)
                .with(NETWORK_OWNER.ENDED_BY_ID, endedBy);
    }

    /** Keeps others from ending it until the transaction ends. */
    Question<Optional<Ownership>> lock(Reference owner) {
        return LOCK.with(NETWORK_OWNER.REGION_ID, owner.region())
                .with(NETWORK_OWNER.ID, owner.uuid())
                .find(OwnershipRepository::read);
    }

    /** Whoever keeps the sheet on this day and may sign in, the first to come first. */
    Question<List<Recipient>> listStanding(Reference sheet, LocalDate today) {
        return STANDING.with(NETWORK_OWNER.REGION_ID, sheet.region())
                .with(NETWORK_OWNER.NETWORK_ID, sheet.uuid())
                .with(TODAY, today)
                .list(OwnershipRepository::recipient);
    }

    Question<Optional<Names>> findNames(Reference sheet) {
        return NAMES.with(NETWORK.REGION_ID, sheet.region())
                .with(NETWORK.ID, sheet.uuid())
                .find(row -> new Names(row.get(NETWORK_VERSION.NAME), row.get(REGION_NAME)));
    }

    /** Whom a letter about an ownership goes to, and what it calls the sheet. */
    Question<Optional<Keeper>> findKeeper(Reference owner) {
        return OF_OWNER.with(NETWORK_OWNER.REGION_ID, owner.region())
                .with(NETWORK_OWNER.ID, owner.uuid())
                .find(row ->
                        new Keeper(recipient(row), new Names(row.get(NETWORK_VERSION.NAME), row.get(REGION_NAME))));
    }

    /** Whether the address is that of an account which signs nobody in. */
    Question<Boolean> isClosed(String email) {
        return CLOSED.with(ACCOUNT.EMAIL_FOLDED, email).exists();
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.ID));
    }

    private static Ownership read(Row row) {
        return new Ownership(
                row.get(NETWORK_OWNER.REGION_ID),
                row.get(NETWORK_OWNER.ID),
                row.get(NETWORK_OWNER.NETWORK_ID),
                row.get(NETWORK_OWNER.ACCOUNT_ID),
                row.get(NETWORK_OWNER.STARTS_ON),
                row.getOrNull(NETWORK_OWNER.ENDS_ON));
    }
}
