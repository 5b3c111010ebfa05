package org.entregent.identity;

import java.time.Duration;
import org.entregent.access.PartnerScopes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who may ask our authorization server for tokens: the web application, and partner organisations' clients as of today. */
@Component
class ClientRegistry implements RegisteredClientRepository {

    static final String WEB_CLIENT = "entregent-web";
    static final String CALLBACK = "/login/oauth2/code/entregent";

    /** The hash of the secret that a partner's client was read with: what is kept anew takes the place of this one alone. */
    private static final String PRESENT_SECRET = "entregent.present-secret";

    private static final int LONGEST_NAME = 200;
    private static final Duration PARTNER_TOKEN = Duration.ofMinutes(15);
    /** The application reads the identity from it and throws it away. */
    private static final Duration WEB_TOKEN = Duration.ofMinutes(1);

    private final PartnerScopes partners;
    private final IdentityProperties properties;
    private final SingletonSupplier<String> webClientSecret;

    ClientRegistry(PartnerScopes partners, InstallationKeys keys, IdentityProperties properties) {
        this.partners = partners;
        this.properties = properties;
        this.webClientSecret =
                SingletonSupplier.of(() -> keys.list(InstallationKeys.Purpose.WEB_CLIENT, RandomSecret::make)
                        .getFirst()
                        .material());
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (clientId.equals(WEB_CLIENT)) {
            return webClient();
        }
        // Anything else is nobody's name, and may be what the database cannot read.
        return isName(clientId) ? findPartner(clientId) : null;
    }

    private @Nullable RegisteredClient findPartner(String clientId) {
        return partners.find(clientId).map(ClientRegistry::partner).orElse(null);
    }

    /** Called when a secret was proven whose hash is of an older kind. */
    @Override
    public void save(RegisteredClient client) {
        var hash = client.getClientSecret();
        String proven = client.getClientSettings().getSetting(PRESENT_SECRET);
        if (proven != null && hash != null) {
            partners.hashAnew(client.getClientId(), proven, hash);
        }
    }

    /** What the application proves itself with; made once for the installation. */
    String webClientSecret() {
        return webClientSecret.obtain();
    }

    private RegisteredClient webClient() {
        return RegisteredClient.withId(WEB_CLIENT)
                .clientId(WEB_CLIENT)
                .clientSecret(RandomSecretEncoder.hash(webClientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(properties.publicAddress(CALLBACK))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(WEB_TOKEN).build())
                .build();
    }

    private static RegisteredClient partner(PartnerScopes.Client client) {
        return RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientName(client.organisation())
                .clientSecret(KeptSecrets.of(client.secretHash(), client.formerSecretHash())
                        .text())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .clientSettings(ClientSettings.builder()
                        .setting(PRESENT_SECRET, client.secretHash())
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(PARTNER_TOKEN)
                        .build())
                .build();
    }

    private static boolean isName(String clientId) {
        return clientId.length() <= LONGEST_NAME && clientId.chars().noneMatch(Character::isISOControl);
    }
}
