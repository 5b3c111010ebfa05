package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Begins a sign-in with PKCE, and remembers where the person was. */
final class RememberingRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    RememberingRequests(WebClientRegistrations registrations) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remember(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return remember(request, requests.resolve(request, registrationId));
    }

    /** What cannot begin fails for the issuer's sake: it does not answer. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failures() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) ->
                        response.sendRedirect(SignInPage.Failure.UNREACHABLE.address()));
                return filter;
            }
        };
    }

    private static @Nullable OAuth2AuthorizationRequest remember(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest begun) {
        if (begun != null) {
            ContinuePath.remember(request);
        }
        return begun;
    }
}
