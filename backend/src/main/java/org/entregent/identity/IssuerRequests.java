package org.entregent.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What we ask an authorization server ourselves, with a limit to our patience: Spring's own clients would wait forever. */
final class IssuerRequests {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofMillis(1_500);
    /** A code is worth one attempt only, and ours may be the first request of a server that has just started. */
    private static final Duration READ_CODE = Duration.ofSeconds(20);

    private IssuerRequests() {}

    /** The issuer's description of itself, by OpenID Connect Discovery. */
    static Map<String, Object> discover(String issuer) {
        var described = Objects.requireNonNull(RestClient.builder()
                .requestFactory(factory(READ))
                .build()
                .get()
                .uri(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {}));
        if (!issuer.equals(described.get("issuer"))) {
            throw new IllegalStateException("The issuer at " + issuer + " calls itself " + described.get("issuer")
                    + "; set ENTREGENT_ISSUER to that");
        }
        return described;
    }

    /** For its keys. */
    static RestTemplate keys() {
        return new RestTemplate(factory(READ));
    }

    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(factory(READ_CODE))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    static OidcUserService users() {
        var template = new RestTemplate(factory(READ));
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var details = new DefaultOAuth2UserService();
        details.setRestOperations(template);
        var users = new OidcUserService();
        users.setOauth2UserService(details);
        return users;
    }

    private static ClientHttpRequestFactory factory(Duration read) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(CONNECT);
        factory.setReadTimeout(read);
        return factory;
    }
}
