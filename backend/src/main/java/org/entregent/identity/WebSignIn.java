package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Ends the way through the authorization server: keeps who signed in, and no token, and brings them back to where they were. */
@Component
class WebSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final ProvenSession proven;
    private final BegunSignIns begun;
    private final int sessionSeconds;

    WebSignIn(ProvenSession proven, BegunSignIns begun, IdentityProperties properties) {
        this.proven = proven;
        this.begun = begun;
        sessionSeconds = Math.toIntExact(properties.sessionDuration().toSeconds());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (AccountUsers.AccountUser) Objects.requireNonNull(authentication.getPrincipal());
        var person = proven.begin(user.accountId(), request, response);
        request.getSession().setMaxInactiveInterval(sessionSeconds);
        request.getSession()
                .setAttribute(OwnSessions.DEVICE, SessionDevice.of(request.getHeader(HttpHeaders.USER_AGENT)));
        var path = begun.path(request);
        response.sendRedirect(proven.isWanting(person) ? ContinuePath.address(FactorController.PATH, path) : path);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var noAccount = exception instanceof OAuth2AuthenticationException refused
                && AccountUsers.NO_ACCOUNT.equals(refused.getError().getErrorCode());
        var failure = noAccount ? SignInPage.Failure.NO_ACCOUNT : SignInPage.Failure.INTERRUPTED;
        response.sendRedirect(failure.address());
    }
}
