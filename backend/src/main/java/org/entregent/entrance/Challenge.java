package org.entregent.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.graph.ErrorCode;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Asks for a bearer token, RFC 6750, and tells where one is to be had, RFC 9728. */
@Component
final class Challenge {

    /** What is wrong with the credentials, in the words of RFC 6750; whoever sent none is not told of an error. */
    enum Problem {
        NONE_SENT(""),
        INVALID_REQUEST(", error=\"invalid_request\""),
        INVALID_TOKEN(", error=\"invalid_token\"");

        private final String parameter;

        Problem(String parameter) {
            this.parameter = parameter;
        }
    }

    private final String resource;
    private final Refusals refusals;

    Challenge(@Value("${entregent.public-url}") String publicUrl, Refusals refusals) {
        this.resource = ", resource_metadata=\"" + publicUrl.replaceAll("/+$", "") + ProtectedResource.PATH + "\"";
        this.refusals = refusals;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem, String message)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entregent\"" + problem.parameter + resource);
        refusals.write(request, response, Refusal.of(ErrorCode.UNAUTHENTICATED, message));
    }
}
