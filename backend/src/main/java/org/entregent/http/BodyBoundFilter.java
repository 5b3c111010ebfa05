package org.entregent.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses a body that declares that it is too large, whatever it is for. Where no length is declared, the API reads no more than is
 * allowed, and so does the container with forms.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BodyBoundFilter implements Filter {

    private final Refusals refusals;

    BodyBoundFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= RequestBody.LARGEST) {
            chain.doFilter(request, response);
            return;
        }
        refusals.write(
                (HttpServletRequest) request,
                (HttpServletResponse) response,
                RequestBody.tooLarge().refusal());
    }
}
