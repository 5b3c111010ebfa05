package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entregent.statement.Bound;
import org.entregent.statement.Exchange;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Param;

/** The partners' registry: clients, and what each was granted. */
final class PartnerRepository {

    /** A client that may come in at all. */
    private static final Statement CLIENT = Statement.of(select(
                    PARTNER_CLIENT.CLIENT_ID,
                    PARTNER_ORGANISATION.NAME,
                    PARTNER_CLIENT.SECRET_HASH,
                    PARTNER_CLIENT.FORMER_SECRET_HASH,
                    PARTNER_CLIENT.FORMER_SECRET_ENDS_AT)
            .from(PARTNER_CLIENT)
            .join(PARTNER_ORGANISATION)
            .on(PARTNER_ORGANISATION.ID.eq(PARTNER_CLIENT.ORGANISATION_ID))
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID)))
            .and(PARTNER_CLIENT.STATUS.eq("ACTIVE"))
            .and(PARTNER_CLIENT.EXPIRES_ON.isNull().or(PARTNER_CLIENT.EXPIRES_ON.ge(OwnRows.TODAY))));

    private static final Statement SCOPES = Statement.of(select(PARTNER_GRANT.PERMISSION, REGION.CODE)
            .from(PARTNER_GRANT)
            .join(REGION)
            .on(REGION.ID.eq(PARTNER_GRANT.REGION_ID))
            .where(PARTNER_GRANT.CLIENT_ID.eq(value(PARTNER_GRANT.CLIENT_ID)))
            .and(PARTNER_GRANT.REVOKED_AT.isNull())
            .and(OwnRows.holdsToday(PARTNER_GRANT.STARTS_ON, PARTNER_GRANT.ENDS_ON)));

    private static final Param<String> PROVEN = Rendering.parameter("proven", VARCHAR);

    /** Another secret may have been given meanwhile, which stays. */
    private static final Statement HASH_ANEW = Statement.of(update(PARTNER_CLIENT)
            .set(PARTNER_CLIENT.SECRET_HASH, value(PARTNER_CLIENT.SECRET_HASH))
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID)))
            .and(PARTNER_CLIENT.SECRET_HASH.eq(PROVEN)));

    private PartnerRepository() {}

    static <T> Question<Optional<T>> client(String clientId, LocalDate today, Function<Row, T> read) {
        return CLIENT.with(PARTNER_CLIENT.CLIENT_ID, clientId)
                .with(OwnRows.TODAY, today)
                .find(read);
    }

    /** The scopes that a client may be given today. */
    static Supplier<Set<GrantedScope>> scopes(Exchange exchange, String clientId, LocalDate today) {
        exchange.tell(OwnRows.of("app.client", clientId));
        return exchange.ask(SCOPES.with(PARTNER_GRANT.CLIENT_ID, clientId)
                .with(OwnRows.TODAY, today)
                .list(grant -> GrantedScope.of(grant.get(PARTNER_GRANT.PERMISSION), grant.get(REGION.CODE)))
                .as(scopes -> scopes.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet())));
    }

    static Bound hashAnew(String clientId, String proven, String hash) {
        return HASH_ANEW
                .with(PARTNER_CLIENT.CLIENT_ID, clientId)
                .with(PROVEN, proven)
                .with(PARTNER_CLIENT.SECRET_HASH, hash);
    }
}
