package org.entregent.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entregent.graph.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever speaks otherwise what the API speaks: plain JSON comes in by POST, and JSON or events go out. */
public final class NegotiationFilter extends OncePerRequestFilter {

    private static final List<MediaType> TAKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private final Refusals refusals;

    public NegotiationFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            refuse(request, response, 405, "Operations are sent by POST");
        } else if (!reads(request.getContentType())) {
            refuse(request, response, 415, "Operations are sent as application/json in UTF-8");
        } else if (isPacked(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            refuse(request, response, 415, "Operations are sent as they are, without a Content-Encoding");
        } else if (AcceptHeader.of(request).isNothing()) {
            refuse(
                    request,
                    response,
                    406,
                    "Answers are application/graphql-response+json, application/json or text/event-stream");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws IOException {
        refusals.write(
                request, response, Refusal.of(ErrorCode.BAD_USER_INPUT, message).withStatus(status));
    }

    private static boolean reads(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            var type = MediaType.parseMediaType(contentType);
            return TAKEN.stream().anyMatch(taken -> taken.equalsTypeAndSubtype(type)) && isUtf8(type);
        } catch (InvalidMediaTypeException exception) {
            return false;
        }
    }

    private static boolean isUtf8(MediaType type) {
        var charset = type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }

    private static boolean isPacked(@Nullable String encoding) {
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }
}
