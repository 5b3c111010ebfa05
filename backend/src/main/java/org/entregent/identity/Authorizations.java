package org.entregent.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * What the authorization server has given out, in the database, so that any instance redeems any instance's code. A client's own
 * token isn't kept: each request is checked against the partners' registry, hence nothing would ever be looked up.
 */
final class Authorizations implements OAuth2AuthorizationService {

    private final IdentityTables tables;
    private final JdbcOAuth2AuthorizationService kept;

    Authorizations(DataSource source, RegisteredClientRepository clients) {
        this.tables = new IdentityTables(source);
        this.kept = new JdbcOAuth2AuthorizationService(tables, clients);
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            kept.save(authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        kept.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return isWritable(token) ? kept.findByToken(token, type) : null;
    }

    /** What we gave out is visible ASCII; anything else was made up, and may be what the database cannot read. */
    private static boolean isWritable(String token) {
        return token.chars().allMatch(character -> character > ' ' && character < 0x7f);
    }

    /** A code lives for minutes, and the application's token after it; later nobody asks for either. */
    void removeGivenBefore(Instant moment) {
        tables.update(
                "delete from oauth2_authorization where coalesce(access_token_issued_at, authorization_code_issued_at) < ?",
                statement -> statement.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }
}
