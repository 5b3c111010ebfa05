package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.INSTALLATION_KEY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keys that the installation made for itself: all instances share them, and they outlive restarts. */
@Repository
class InstallationKeys {

    enum Purpose {
        TOKEN_SIGNING,
        WEB_CLIENT,
        /** Seals what browsers keep for us. */
        COOKIE,
        /** Knows something again without keeping it. */
        DIGEST
    }

    record Key(UUID id, String material, Instant createdAt) {}

    /** Names the lock under which keys are made, so that two instances that start together make one key. */
    private static final long MAKING = 0x656e7472656bL;

    private final DSLContext database;
    private final Sealing sealing;
    private final Clock clock;

    InstallationKeys(DSLContext database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Newest first; never empty, since the first one is made here. */
    List<Key> list(Purpose purpose, Supplier<String> maker) {
        var known = read(database, purpose);
        return known.isEmpty() ? makeUnlessThere(purpose, maker) : known;
    }

    void add(Purpose purpose, String material) {
        insert(database, purpose, material);
    }

    void removeCreatedBefore(Purpose purpose, Instant moment) {
        database.deleteFrom(INSTALLATION_KEY)
                .where(INSTALLATION_KEY.PURPOSE.eq(purpose.name()))
                .and(INSTALLATION_KEY.CREATED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private List<Key> makeUnlessThere(Purpose purpose, Supplier<String> maker) {
        return database.transactionResult(transaction -> {
            transaction.dsl().execute("select pg_advisory_xact_lock(?)", MAKING);
            if (read(transaction.dsl(), purpose).isEmpty()) {
                insert(transaction.dsl(), purpose, maker.get());
            }
            return read(transaction.dsl(), purpose);
        });
    }

    private List<Key> read(DSLContext sql, Purpose purpose) {
        return sql.selectFrom(INSTALLATION_KEY)
                .where(INSTALLATION_KEY.PURPOSE.eq(purpose.name()))
                .orderBy(INSTALLATION_KEY.CREATED_AT.desc(), INSTALLATION_KEY.ID)
                .fetch(row -> new Key(
                        row.getId(),
                        sealing.open(row.getMaterial(), place(purpose, row.getId())),
                        row.getCreatedAt().toInstant()));
    }

    private void insert(DSLContext sql, Purpose purpose, String material) {
        var id = UUID.randomUUID();
        sql.insertInto(INSTALLATION_KEY)
                .set(INSTALLATION_KEY.ID, id)
                .set(INSTALLATION_KEY.PURPOSE, purpose.name())
                .set(INSTALLATION_KEY.MATERIAL, sealing.seal(material, place(purpose, id)))
                .set(INSTALLATION_KEY.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static String place(Purpose purpose, UUID id) {
        return purpose + ":" + id;
    }
}
