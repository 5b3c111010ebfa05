package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entregent.graph.PlainText;
import org.jooq.DSLContext;
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

    private final DSLContext database;
    private final Today today;

    PartnerScopes(DSLContext database, Today today) {
        this.database = database;
        this.today = today;
    }

    public Optional<Client> find(String clientId) {
        if (!PlainText.isStorable(clientId)) {
            return Optional.empty();
        }
        return database.transactionResult(transaction -> transaction
                .dsl()
                .selectFrom(PARTNER_CLIENT)
                .where(PARTNER_CLIENT.CLIENT_ID.eq(clientId), ViewerRepository.inForce(today.date()))
                .fetchOptional(client -> new Client(
                        client.getClientId(),
                        client.getOrganisation(),
                        client.getSecretHash(),
                        scopes(transaction.dsl(), clientId))));
    }

    public void changeSecretHash(String clientId, String hash) {
        database.update(PARTNER_CLIENT)
                .set(PARTNER_CLIENT.SECRET_HASH, hash)
                .where(PARTNER_CLIENT.CLIENT_ID.eq(clientId))
                .execute();
    }

    private Set<String> scopes(DSLContext transaction, String clientId) {
        return ViewerRepository.registeredScopes(transaction, clientId, today.date()).stream()
                .map(GrantedScope::text)
                .collect(Collectors.toUnmodifiableSet());
    }
}
