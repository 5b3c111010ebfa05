package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.entregent.access.Caller;
import org.entregent.access.CallerAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Ends the way through the authorization server: keeps who signed in, and no token, and brings them back to where they were. */
@Component
class WebSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();
    private final BegunSignIns begun;
    private final int sessionSeconds;

    WebSignIn(BegunSignIns begun, IdentityProperties properties) {
        this.begun = begun;
        sessionSeconds = Math.toIntExact(properties.sessionDuration().toSeconds());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (AccountUsers.AccountUser) Objects.requireNonNull(authentication.getPrincipal());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(CallerAuthentication.bySession(new Caller.Person(user.accountId())));
        session.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval(sessionSeconds);
        request.getSession()
                .setAttribute(OwnSessions.DEVICE, SessionDevice.of(request.getHeader(HttpHeaders.USER_AGENT)));
        response.sendRedirect(begun.path(request));
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
