package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entregent.graph.PlainText;
import org.entregent.statement.Database;
import org.entregent.statement.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners' registry as the authorization server needs it: who may come in, and what a token may carry. */
@Component
public class PartnerScopes {

    /**
     * A partner organisation's client that may come in today.
     *
     * @param formerSecretHash of the secret before this one, while that proves the client, too
     * @param scopes what the registry grants today, as OAuth scopes
     */
    public record Client(
            String clientId,
            String organisation,
            String secretHash,
            @Nullable String formerSecretHash,
            Set<String> scopes) {}

    private final Database database;
    private final Today today;
    private final Clock clock;

    PartnerScopes(Database database, Today today, Clock clock) {
        this.database = database;
        this.today = today;
        this.clock = clock;
    }

    public Optional<Client> find(String clientId) {
        if (!PlainText.isStorable(clientId)) {
            return Optional.empty();
        }
        var day = today.date();
        return database.transaction(exchange -> {
            var known = exchange.ask(PartnerRepository.client(clientId, day, Function.identity()));
            var scopes = PartnerRepository.scopes(exchange, clientId, day);
            exchange.commit();
            return known.get().map(client -> read(client, scopes.get()));
        });
    }

    /**
     * Keeps another hash of the client's present secret, unless it was given another secret meanwhile.
     *
     * @param proven the hash that the secret was proven against
     */
    public void hashAnew(String clientId, String proven, String hash) {
        database.tell(PartnerRepository.hashAnew(clientId, proven, hash));
    }

    private Client read(Row client, Set<GrantedScope> scopes) {
        return new Client(
                client.get(PARTNER_CLIENT.CLIENT_ID),
                client.get(PARTNER_ORGANISATION.NAME),
                client.get(PARTNER_CLIENT.SECRET_HASH),
                formerSecretHash(client),
                scopes.stream().map(GrantedScope::text).collect(Collectors.toUnmodifiableSet()));
    }

    private @Nullable String formerSecretHash(Row client) {
        var endsAt = client.getOrNull(PARTNER_CLIENT.FORMER_SECRET_ENDS_AT);
        return endsAt != null && clock.instant().isBefore(endsAt.toInstant())
                ? client.getOrNull(PARTNER_CLIENT.FORMER_SECRET_HASH)
                : null;
    }
}
