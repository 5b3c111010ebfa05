package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entregent.graph.PlainText;
import org.entregent.statement.Database;
import org.entregent.statement.Row;
import org.springframework.stereotype.Component;

/** The partners' registry as the authorization server needs it: who may come in, and what a token may carry. */
@Component
public class PartnerScopes {

    /**
     * A partner organisation's client that may come in today.
     *
     * @param scopes what the registry grants today, as OAuth scopes
     */
    public record Client(String clientId, String organisation, String secretHash, Set<String> scopes) {}

    private final Database database;
    private final Today today;

    PartnerScopes(Database database, Today today) {
        this.database = database;
        this.today = today;
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

    public void changeSecretHash(String clientId, String hash) {
        database.tell(PartnerRepository.changeSecret(clientId, hash));
    }

    private static Client read(Row client, Set<GrantedScope> scopes) {
        return new Client(
                client.get(PARTNER_CLIENT.CLIENT_ID),
                client.get(PARTNER_CLIENT.ORGANISATION),
                client.get(PARTNER_CLIENT.SECRET_HASH),
                scopes.stream().map(GrantedScope::text).collect(Collectors.toUnmodifiableSet()));
    }
}
