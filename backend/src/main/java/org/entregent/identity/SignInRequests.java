package org.entregent.identity;

import org.entregent.graph.Outage;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;

/** How a sign-in at the authorization server begins. */
final class SignInRequests {

    private SignInRequests() {}

    static OAuth2AuthorizationRequestResolver withProofKey(WebClientRegistrations registrations) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return requests;
    }

    /** What cannot begin fails because the issuer does not answer, unless it is our own database that doesn't. */
    static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failures() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> {
                    if (Outage.isBehind(failure)) {
                        throw failure;
                    }
                    response.sendRedirect(SignInPage.Failure.UNREACHABLE.address());
                });
                return filter;
            }
        };
    }
}
