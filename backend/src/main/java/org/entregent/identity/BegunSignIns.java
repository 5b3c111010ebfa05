package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be found again when somebody comes back from the authorization server. The browser keeps it, sealed: whoever only follows
 * a link leaves nothing in our database.
 */
@Component
final class BegunSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** Somebody looks for a password. */
    private static final Duration LIFE = Duration.ofHours(1);

    private static final String CONTINUE = "entregent.continue";

    private record Begun(
            String state, @Nullable String nonce, @Nullable String verifier, String path) {}

    private final SealedCookie cookie;
    private final WebClientRegistrations registrations;
    private final JsonMapper json;

    BegunSignIns(
            CookieSealing sealing,
            IdentityProperties properties,
            WebClientRegistrations registrations,
            JsonMapper json) {
        this.cookie = new SealedCookie(sealing, properties, "entregent-sign-in", LIFE);
        this.registrations = registrations;
        this.json = json;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            cookie.remove(response);
            return;
        }
        String nonce = begun.getAttribute(OidcParameterNames.NONCE);
        String verifier = begun.getAttribute(PkceParameterNames.CODE_VERIFIER);
        var kept = new Begun(Objects.requireNonNull(begun.getState()), nonce, verifier, ContinuePath.of(request));
        cookie.write(response, json.writeValueAsString(kept));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return find(request)
                .filter(begun -> begun.state().equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .map(this::restore)
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var begun = loadAuthorizationRequest(request);
        if (begun != null) {
            request.setAttribute(CONTINUE, path(request));
            cookie.remove(response);
        }
        return begun;
    }

    /** Where the sign-in that this browser began leads in the end. */
    String path(HttpServletRequest request) {
        return request.getAttribute(CONTINUE) instanceof String known
                ? known
                : find(request).map(Begun::path).map(ContinuePath::local).orElse(ContinuePath.HOME);
    }

    private Optional<Begun> find(HttpServletRequest request) {
        return cookie.read(request).flatMap(text -> {
            try {
                return Optional.of(json.readValue(text, Begun.class));
            } catch (JacksonException otherVersion) {
                return Optional.empty();
            }
        });
    }

    private @Nullable OAuth2AuthorizationRequest restore(Begun begun) {
        var registration = registrations.findByRegistrationId(WebClientRegistrations.ID);
        return registration == null ? null : restore(begun, registration);
    }

    private static OAuth2AuthorizationRequest restore(Begun begun, ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(begun.state())
                .attributes(attributes -> attributes.putAll(attributes(begun)))
                .build();
    }

    private static Map<String, Object> attributes(Begun begun) {
        var attributes = new HashMap<String, Object>();
        attributes.put(OAuth2ParameterNames.REGISTRATION_ID, WebClientRegistrations.ID);
        if (begun.nonce() != null) {
            attributes.put(OidcParameterNames.NONCE, begun.nonce());
        }
        if (begun.verifier() != null) {
            attributes.put(PkceParameterNames.CODE_VERIFIER, begun.verifier());
        }
        return attributes;
    }
}
