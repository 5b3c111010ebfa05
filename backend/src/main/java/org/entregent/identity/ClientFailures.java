package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Refuses a client that has not proven who it is, as RFC 6749 says in section 5.2. The same words whatever was wrong: they don't
 * tell which clients there are.
 */
final class ClientFailures implements AuthenticationFailureHandler, AuthenticationEntryPoint {

    private static final OAuth2Error INVALID_CLIENT = new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT);

    private final OAuth2ErrorHttpMessageConverter body = new OAuth2ErrorHttpMessageConverter();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var error = failure instanceof OAuth2AuthenticationException refused ? refused.getError() : INVALID_CLIENT;
        if (error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT)) {
            unproven(request, response);
        } else {
            write(response, HttpStatus.BAD_REQUEST, new OAuth2Error(error.getErrorCode()));
        }
    }

    /** No credentials at all, or a method that the address does not take. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (request.getRequestURI().endsWith("/token") && request.getMethod().equals("POST")) {
            unproven(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, request.getRequestURI().endsWith("/token") ? "POST" : "GET");
        response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
    }

    private void unproven(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"entregent\"");
        }
        write(response, HttpStatus.UNAUTHORIZED, INVALID_CLIENT);
    }

    private void write(HttpServletResponse response, HttpStatus status, OAuth2Error error) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.PRAGMA, "no-cache");
        var answer = new ServletServerHttpResponse(response);
        answer.setStatusCode(status);
        body.write(error, null, answer);
    }
}
