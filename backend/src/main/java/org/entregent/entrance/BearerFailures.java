package org.entregent.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.Outage;
import org.entregent.graph.RetryAfter;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a token that proves nothing; never serves it as the public. */
final class BearerFailures implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private final Challenge challenge;
    private final Refusals refusals;

    BearerFailures(Challenge challenge, Refusals refusals) {
        this.challenge = challenge;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        challenge.refuse(
                request,
                response,
                Challenge.Problem.INVALID_TOKEN,
                "The access token is not valid here or no longer valid");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException || Outage.isBehind(failure)) {
            refusals.write(
                    request,
                    response,
                    Refusal.of(
                                    ErrorCode.UNAVAILABLE,
                                    "The token could not be checked: who knows about it does not answer")
                            .retryAfter(RetryAfter.OUTAGE));
            return;
        }
        commence(request, response, failure);
    }
}
