package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.jooq.Records.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as far as signing in needs them. */
@Repository
class AccountRepository {

    record Credentials(UUID accountId, @Nullable String passwordHash) {

        boolean isKnownTo(Device device) {
            return passwordHash != null && device.knows(Device.Proof.of(accountId, passwordHash));
        }
    }

    private final DSLContext database;

    AccountRepository(DSLContext database) {
        this.database = database;
    }

    /** Of an account that may sign in. */
    Optional<Credentials> findCredentials(String email) {
        return database.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL_FOLDED.eq(fold(email)), ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(mapping(Credentials::new));
    }

    void changePasswordHash(UUID accountId, String hash) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    Optional<UUID> findBySubject(String subject) {
        return database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EXTERNAL_SUBJECT.eq(subject), ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(ACCOUNT.ID);
    }

    /** Binds an account to an external subject, once and for all: an e-mail may pass to another person later. */
    Optional<UUID> bindSubject(String verifiedEmail, String subject) {
        return database.update(ACCOUNT)
                .set(ACCOUNT.EXTERNAL_SUBJECT, subject)
                .where(ACCOUNT.EMAIL_FOLDED.eq(fold(verifiedEmail)))
                .and(ACCOUNT.EXTERNAL_SUBJECT.isNull())
                .and(ACCOUNT.DISABLED_AT.isNull())
                .returning(ACCOUNT.ID)
                .fetchOptional(ACCOUNT.ID);
    }

    static String fold(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
