package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Turnstiles;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Counts people's attempts to sign in, and clients' to get a token, on all instances together. An attempt is counted before it is
 * looked at, so that many at once are not more than many in a row; success gives it back.
 */
@Repository
class SignInAttempts {

    /**
     * Of whom attempts are counted.
     *
     * @param subject an account, a network address…, with a word before it that says which
     * @param allowed failures until it is locked
     * @param lock how long that lasts, and how long failures are remembered
     * @param accountId whose failures they are, where the subject alone doesn't tell
     */
    record Count(
            String subject,
            int allowed,
            Duration lock,
            @Nullable UUID accountId) {

        static Count of(String subject, int allowed, Duration lock) {
            return new Count(subject, allowed, lock, null);
        }
    }

    private final DSLContext database;
    private final Clock clock;
    /** They would wait for each other at the row, each holding a connection. */
    private final Turnstiles counting = new Turnstiles(1);

    SignInAttempts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one more attempt. The answer is the end of the lock when no more are allowed. */
    Optional<Instant> begin(Count count) {
        // Most of those beyond the limit need not lock the row to hear of it.
        return findLock(count).or(() -> counting.pass(count.subject(), () -> add(count)));
    }

    private Optional<Instant> add(Count count) {
        var subject = count.subject();
        var allowed = count.allowed();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var until = now.plus(count.lock());
        var table = SIGN_IN_ATTEMPT;
        var failures = when(table.WINDOW_ENDS_AT.le(now), 1).otherwise(table.FAILURES.plus(1));
        var counted = database.insertInto(table)
                .set(table.SUBJECT, hash(subject))
                .set(table.FAILURES, 1)
                .set(table.WINDOW_ENDS_AT, until)
                .set(table.LOCKED_UNTIL, allowed == 1 ? until : null)
                .set(table.ACCOUNT_ID, count.accountId())
                .onConflict(table.SUBJECT)
                .doUpdate()
                .set(table.FAILURES, failures)
                .set(table.LOCKED_UNTIL, when(failures.ge(allowed), val(until)).otherwise((OffsetDateTime) null))
                .set(table.WINDOW_ENDS_AT, until)
                .where(table.LOCKED_UNTIL.isNull().or(table.LOCKED_UNTIL.le(now)))
                .execute();
        return counted == 1 ? Optional.empty() : findLock(subject);
    }

    Optional<Instant> findLock(Count count) {
        return findLock(count.subject());
    }

    private Optional<Instant> findLock(String subject) {
        return database.select(SIGN_IN_ATTEMPT.LOCKED_UNTIL)
                .from(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(hash(subject)))
                .and(SIGN_IN_ATTEMPT.LOCKED_UNTIL.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .fetchOptional(SIGN_IN_ATTEMPT.LOCKED_UNTIL)
                .map(OffsetDateTime::toInstant);
    }

    /** Forgets all failures. */
    void clear(Count count) {
        clear(count.subject());
    }

    /** Forgets all failures of a subject. */
    void clear(String subject) {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(hash(subject)))
                .execute();
    }

    /** Forgets all failures with an account: by its e-mail, and on the devices where it is known. */
    void clear(String subject, UUID accountId) {
        clear(subject);
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.ACCOUNT_ID.eq(accountId))
                .execute();
    }

    /** Takes back one attempt, and no failure of others. */
    void giveBack(Count count) {
        database.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FAILURES, greatest(SIGN_IN_ATTEMPT.FAILURES.minus(1), val(0)))
                .set(SIGN_IN_ATTEMPT.LOCKED_UNTIL, (@Nullable OffsetDateTime) null)
                .where(SIGN_IN_ATTEMPT.SUBJECT.eq(hash(count.subject())))
                .execute();
    }

    void removeOld() {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.WINDOW_ENDS_AT.lt(clock.instant().atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static String hash(String subject) {
        return Fingerprint.of(subject);
    }
}
