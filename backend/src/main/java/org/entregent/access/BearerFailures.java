package org.entregent.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.graph.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a token that proves nothing; never serves it as the public. */
final class BearerFailures implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private final ApiErrors errors;
    private final BearerTokenAuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();

    BearerFailures(ApiErrors errors) {
        this.errors = errors;
        header.setRealmName("entregent");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        header.commence(request, response, failure);
        errors.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                ErrorCode.UNAUTHENTICATED,
                "The access token is not valid here or no longer valid");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            errors.write(
                    request,
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.UNAVAILABLE,
                    "The token could not be checked: its issuer does not answer");
            return;
        }
        commence(request, response, failure);
    }
}
