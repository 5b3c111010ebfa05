package org.entregent.entrance;

import org.entregent.access.ViewerService;
import org.entregent.graph.ErrorCode;
import org.entregent.http.NegotiationFilter;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Who may speak to the API: a signed-in session, a bearer token, or anybody. What they may do there is the viewer's matter. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    @Bean
    @Order(10)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            JwtDecoder decoder,
            TokenCallers callers,
            ViewerService viewers,
            Challenge challenge,
            Refusals refusals) {
        var failures = new BearerFailures(challenge, refusals);
        AccessDeniedHandler withoutCsrfToken = (request, response, denied) -> refusals.write(
                request,
                response,
                Refusal.of(
                        ErrorCode.FORBIDDEN,
                        "A signed-in session writes with the header " + SessionCsrf.HEADER
                                + "; GET /session tells its value"));
        return http.securityMatcher(ProtectedResource.API)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(SessionCsrf.tokens())
                        .requireCsrfProtectionMatcher(SessionCsrf.signedInWrites()))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(failures).accessDeniedHandler(withoutCsrfToken))
                .oauth2ResourceServer(
                        bearer -> bearer.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(callers))
                                .bearerTokenResolver(new BearerCredentials())
                                .authenticationEntryPoint(failures)
                                .withObjectPostProcessor(answering(failures)))
                .addFilterAfter(new SecondFactorFilter(viewers, refusals), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new CredentialsFilter(challenge), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new NegotiationFilter(refusals), CredentialsFilter.class)
                .build();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(BearerFailures failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }
}
