package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.CLIENT_ORIGIN;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** From which network addresses partners' clients have proven themselves of late, on any instance. */
@Repository
class ClientOrigins {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final DSLContext database;
    private final Clock clock;

    ClientOrigins(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isKnown(String clientId, String origin) {
        return database.fetchExists(CLIENT_ORIGIN, CLIENT_ORIGIN.ORIGIN.eq(key(clientId, origin)));
    }

    void remember(String clientId, String origin) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.insertInto(CLIENT_ORIGIN)
                .set(CLIENT_ORIGIN.ORIGIN, key(clientId, origin))
                .set(CLIENT_ORIGIN.PROVEN_AT, now)
                .onConflict(CLIENT_ORIGIN.ORIGIN)
                .doUpdate()
                .set(CLIENT_ORIGIN.PROVEN_AT, now)
                .execute();
    }

    void removeOld() {
        database.deleteFrom(CLIENT_ORIGIN)
                .where(CLIENT_ORIGIN.PROVEN_AT.lt(
                        clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static String key(String clientId, String origin) {
        return Fingerprint.of(clientId + " " + origin);
    }
}
