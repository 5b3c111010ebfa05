package org.entregent.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/** How the web application signs people in: at our own authorization server, or at the external one. */
@Component
class WebClientRegistrations implements ClientRegistrationRepository {

    static final String ID = "entregent";

    private final IdentityProperties properties;
    private final ClientRegistry registry;
    private final Environment environment;
    private volatile @Nullable ClientRegistration external;

    WebClientRegistrations(IdentityProperties properties, ClientRegistry registry, Environment environment) {
        this.properties = properties;
        this.registry = registry;
        this.environment = environment;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        return properties.isEmbedded() ? embedded(registry.webClientSecret()) : external();
    }

    /** Browsers go to the public address; we speak to ourselves directly, whatever proxy stands before us. */
    private ClientRegistration embedded(String secret) {
        var self = OwnAddress.of(environment);
        return ClientRegistration.withRegistrationId(ID)
                .clientId(ClientRegistry.WEB_CLIENT)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(properties.publicAddress(ClientRegistry.CALLBACK))
                .scope("openid")
                .issuerUri(properties.publicUrl().toString())
                .authorizationUri(properties.publicAddress("/oauth2/authorize"))
                .tokenUri(self + "/oauth2/token")
                .jwkSetUri(self + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .build();
    }

    /** Asked when somebody first signs in, and again until it answers. */
    private ClientRegistration external() {
        var known = external;
        if (known == null) {
            known = ClientRegistrations.fromOidcConfiguration(IssuerRequests.discover(properties.issuer()))
                    .registrationId(ID)
                    .clientId(properties.client().id())
                    .clientSecret(properties.client().secret())
                    .redirectUri(properties.publicAddress(ClientRegistry.CALLBACK))
                    .scope("openid", "email")
                    .build();
            external = known;
        }
        return known;
    }
}
