package org.entregent.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.entregent.access.GrantedScope;
import org.entregent.http.RefusalDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * The authorization server inside the application: authorization codes for the web application, tokens for partners' clients. Where
 * an external issuer is named it answers nothing.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

    /** What we use of it, and no more: device codes, introspection and the rest don't exist here. */
    private static final String[] ENDPOINTS = {
        "/oauth2/authorize",
        "/oauth2/token",
        "/oauth2/jwks",
        "/.well-known/oauth-authorization-server",
        "/.well-known/openid-configuration"
    };

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServerSecurity(
            HttpSecurity http,
            RegisteredClientRepository clients,
            ClientProof proof,
            SecretHashing hashing,
            RefusalDelay refusals,
            IdentityProperties properties) {
        if (!properties.isEmbedded()) {
            return new DefaultSecurityFilterChain(request -> false);
        }
        var failures = new ClientFailures();
        return http.securityMatcher(ENDPOINTS)
                .oauth2AuthorizationServer(server -> server.oidc(oidc ->
                                oidc.providerConfigurationEndpoint(endpoint -> endpoint.providerConfigurationCustomizer(
                                        metadata -> metadata.claims(Discovery::narrow))))
                        .authorizationServerMetadataEndpoint(endpoint -> endpoint.authorizationServerMetadataCustomizer(
                                metadata -> metadata.claims(Discovery::narrow)))
                        .clientAuthentication(client -> client.errorResponseHandler(failures)
                                .authenticationProviders(providers ->
                                        providers.replaceAll(provider -> proving(provider, proof, hashing))))
                        .tokenEndpoint(token -> token.authenticationProviders(
                                providers -> providers.forEach(AuthorizationServerConfiguration::checkScopes))))
                .addFilterBefore(new CodeRequestFilter(clients), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(SignInContext.repository()))
                // What was asked is asked again after the password: until then nothing is kept about anybody.
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new TokenDelayFilter(refusals), CsrfFilter.class)
                .exceptionHandling(exceptions -> exceptions
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignInPageController.PATH),
                                PathPatternRequestMatcher.pathPattern(CodeRequestFilter.PATH))
                        .defaultAuthenticationEntryPointFor(failures, AnyRequestMatcher.INSTANCE))
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentityProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.publicUrl().toString())
                .build();
    }

    @Bean
    Authorizations authorizations(DataSource source, RegisteredClientRepository clients) {
        return new Authorizations(source, clients);
    }

    @Bean
    OAuth2AuthorizationConsentService consents(DataSource source, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationConsentService(new IdentityTables(source), clients);
    }

    @Bean
    SessionRegistry untrackedSessions() {
        return new UntrackedSessions();
    }

    /** Access tokens as RFC 9068 writes them. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> accessTokenForm(IdentityProperties properties) {
        return token -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                token.getJwsHeader().type(TokenForms.ACCESS_TOKEN);
                token.getClaims()
                        .audience(List.of(properties.audience()))
                        .claim("client_id", token.getRegisteredClient().getClientId())
                        .claim("scope", String.join(" ", token.getAuthorizedScopes()));
            }
        };
    }

    private static AuthenticationProvider proving(
            AuthenticationProvider provider, ClientProof proof, SecretHashing hashing) {
        return provider instanceof ClientSecretAuthenticationProvider spring
                ? new ClientSecrets(spring, proof, hashing)
                : provider;
    }

    private static void checkScopes(AuthenticationProvider provider) {
        if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider credentials) {
            credentials.setAuthenticationValidator(AuthorizationServerConfiguration::validateScopes);
        }
    }

    /** What Spring checks, against the registry; and a token without scopes, or with too many, is not made at all. */
    private static void validateScopes(OAuth2ClientCredentialsAuthenticationContext request) {
        new OAuth2ClientCredentialsAuthenticationValidator().accept(request);
        OAuth2ClientCredentialsAuthenticationToken asked = request.getAuthentication();
        var scopes = Objects.requireNonNullElse(asked.getScopes(), Set.of());
        if (scopes.isEmpty() || GrantedScope.areTooMany(scopes)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        }
    }
}
