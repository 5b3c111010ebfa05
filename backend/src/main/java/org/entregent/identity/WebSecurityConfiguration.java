package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.entregent.entrance.SessionCsrf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The sign-in page, and the web application's own session behind it. */
@Configuration(proxyBeanMethods = false)
class WebSecurityConfiguration {

    /** What their forms send has addresses below theirs. */
    private static final List<String> PAGES_WITH_FORMS = List.of(Links.PATH, OwnPasskeyController.PATH);

    @Bean
    @Order(2)
    SecurityFilterChain signInPageSecurity(HttpSecurity http, IdentityProperties properties) {
        return http.securityMatcher(SignInPageController.PATH + ".css", SignInPageController.PATH + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(SignInContext.repository()))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(properties)))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect(outdated(request))))
                .build();
    }

    /** Everything that is not the API: the application's files, its session, and what the operator looks at. */
    @Bean
    @Order(100)
    SecurityFilterChain webSecurity(
            HttpSecurity http,
            WebClientRegistrations registrations,
            BegunSignIns begun,
            AccountUsers users,
            WebSignIn signIn) {
        return http.authorizeHttpRequests(addresses -> addresses
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(SessionCsrf.tokens())
                        .requireCsrfProtectionMatcher(SessionCsrf.signedInWrites()))
                .oauth2Login(login -> login.loginPage(SignInPageController.PATH)
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new ForgottenTokens())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(
                                        SignInRequests.withProofKey(registrations))
                                .authorizationRequestRepository(begun))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(IssuerRequests.codes()))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                        .successHandler(signIn)
                        .failureHandler(signIn)
                        .withObjectPostProcessor(SignInRequests.failures()))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((request, response, unknown) -> response.sendError(404))
                        .accessDeniedHandler((request, response, denied) ->
                                response.sendError(denied instanceof CsrfException ? 403 : 404)))
                .build();
    }

    /** Back to the page with the form; those of links and passkeys say by themselves what is left to do. */
    private static String outdated(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.equals(SignInPageController.PATH) || path.equals(PasskeySignInController.PATH)) {
            return SignInPage.Failure.OUTDATED.address();
        }
        return PAGES_WITH_FORMS.stream()
                .filter(page -> path.startsWith(page + "/"))
                .findFirst()
                .orElse(path);
    }

    /** Whoever only looks at the form has no session: a cookie and the form must say the same. */
    private static CsrfTokenRepository formTokens(IdentityProperties properties) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(properties.cookieName("entregent-form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(properties.isSecure()).sameSite("Lax"));
        return tokens;
    }
}
