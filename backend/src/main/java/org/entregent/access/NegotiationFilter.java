package org.entregent.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.entregent.graph.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says what the API speaks to who speaks otherwise: JSON comes in by POST, and JSON or events go out. */
final class NegotiationFilter extends OncePerRequestFilter {

    private static final List<MediaType> TAKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);
    private static final List<MediaType> GIVEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_EVENT_STREAM);

    private final ApiErrors errors;

    NegotiationFilter(ApiErrors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED, "Operations are sent by POST");
        } else if (!reads(request.getContentType())) {
            refuse(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Operations are sent as application/json in UTF-8");
        } else if (!writes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            refuse(
                    request,
                    response,
                    HttpStatus.NOT_ACCEPTABLE,
                    "Answers are application/graphql-response+json or application/json, and text/event-stream for subscriptions");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String message)
            throws IOException {
        errors.write(request, response, status, ErrorCode.BAD_USER_INPUT, message);
    }

    private static boolean reads(String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType);
            return TAKEN.stream().anyMatch(taken -> taken.includes(type));
        } catch (InvalidMediaTypeException exception) {
            return false;
        }
    }

    private static boolean writes(List<String> accepted) {
        try {
            var types = MediaType.parseMediaTypes(accepted);
            return types.isEmpty()
                    || types.stream().anyMatch(type -> GIVEN.stream().anyMatch(type::isCompatibleWith));
        } catch (InvalidMediaTypeException exception) {
            return false;
        }
    }
}
