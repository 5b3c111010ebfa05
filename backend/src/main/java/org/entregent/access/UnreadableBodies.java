package org.entregent.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entregent.graph.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says what a request's body must be to who sent something else: text that is no JSON, or JSON that is no request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableBodies implements HandlerExceptionResolver {

    private final ApiErrors errors;

    UnreadableBodies(ApiErrors errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/graphql") || !isUnreadable(failure) || response.isCommitted()) {
            return null;
        }
        try {
            errors.write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    ErrorCode.BAD_USER_INPUT,
                    "The body must be a JSON object: \"query\" a text, \"variables\" and \"extensions\" objects, \"operationName\" a text");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static boolean isUnreadable(Exception failure) {
        return failure instanceof HttpMessageNotReadableException || failure instanceof ServerWebInputException;
    }
}
