package org.entregent.partner;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.partner.PartnerInputs.CreateClientInput;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes partners' clients, in the transactions of commands. */
@Repository
class ClientRepository {

    private static final Statement INSERT = Statement.insertion(
            PARTNER_CLIENT,
            PARTNER_CLIENT.CLIENT_ID,
            PARTNER_CLIENT.ORGANISATION_ID,
            PARTNER_CLIENT.SECRET_HASH,
            PARTNER_CLIENT.EXPIRES_ON,
            PARTNER_CLIENT.CREATED_AT,
            PARTNER_CLIENT.SECRET_CHANGED_AT);

    private static final Statement FIND = Statement.of(select(PARTNER_CLIENT.CLIENT_ID)
            .from(PARTNER_CLIENT)
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID))));

    private static final Statement LOCK = Statement.of(select(
                    PARTNER_CLIENT.CLIENT_ID,
                    PARTNER_CLIENT.SECRET_HASH,
                    PARTNER_CLIENT.SECRET_CHANGED_AT,
                    PARTNER_CLIENT.FORMER_SECRET_HASH,
                    PARTNER_CLIENT.FORMER_SECRET_ENDS_AT,
                    PARTNER_CLIENT.VERSION)
            .from(PARTNER_CLIENT)
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID)))
            .forUpdate());

    private static final Statement UPDATE = Statement.of(DSL.update(PARTNER_CLIENT)
            .set(PARTNER_CLIENT.SECRET_HASH, value(PARTNER_CLIENT.SECRET_HASH))
            .set(PARTNER_CLIENT.SECRET_CHANGED_AT, value(PARTNER_CLIENT.SECRET_CHANGED_AT))
            .set(PARTNER_CLIENT.FORMER_SECRET_HASH, value(PARTNER_CLIENT.FORMER_SECRET_HASH))
            .set(PARTNER_CLIENT.FORMER_SECRET_ENDS_AT, value(PARTNER_CLIENT.FORMER_SECRET_ENDS_AT))
            .set(PARTNER_CLIENT.VERSION, value(PARTNER_CLIENT.VERSION))
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID))));

    /** Fails by {@code partner_client_pkey} when the name is taken. */
    Bound insert(UUID organisationId, CreateClientInput input, String secretHash, Instant now) {
        return INSERT.with(PARTNER_CLIENT.CLIENT_ID, input.name())
                .with(PARTNER_CLIENT.ORGANISATION_ID, organisationId)
                .with(PARTNER_CLIENT.SECRET_HASH, secretHash)
                .with(PARTNER_CLIENT.EXPIRES_ON, input.expiresOn())
                .with(PARTNER_CLIENT.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .with(PARTNER_CLIENT.SECRET_CHANGED_AT, now.atOffset(ZoneOffset.UTC));
    }

    Question<Boolean> exists(String name) {
        return FIND.with(PARTNER_CLIENT.CLIENT_ID, name).exists();
    }

    /** Keeps others from changing the client until the transaction ends. */
    Question<Optional<KeptClient>> lock(String name) {
        return LOCK.with(PARTNER_CLIENT.CLIENT_ID, name).find(ClientRepository::read);
    }

    Bound update(KeptClient client) {
        return UPDATE.with(PARTNER_CLIENT.CLIENT_ID, client.name())
                .with(PARTNER_CLIENT.SECRET_HASH, client.secretHash())
                .with(PARTNER_CLIENT.SECRET_CHANGED_AT, client.secretChangedAt().atOffset(ZoneOffset.UTC))
                .with(PARTNER_CLIENT.FORMER_SECRET_HASH, client.formerHash())
                .with(PARTNER_CLIENT.FORMER_SECRET_ENDS_AT, inUtc(client.formerEndsAt()))
                .with(PARTNER_CLIENT.VERSION, client.version());
    }

    private static @Nullable OffsetDateTime inUtc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static KeptClient read(Row row) {
        var formerEndsAt = row.getOrNull(PARTNER_CLIENT.FORMER_SECRET_ENDS_AT);
        return new KeptClient(
                row.get(PARTNER_CLIENT.CLIENT_ID),
                row.get(PARTNER_CLIENT.SECRET_HASH),
                row.get(PARTNER_CLIENT.SECRET_CHANGED_AT).toInstant(),
                row.getOrNull(PARTNER_CLIENT.FORMER_SECRET_HASH),
                formerEndsAt == null ? null : formerEndsAt.toInstant(),
                row.get(PARTNER_CLIENT.VERSION));
    }
}
