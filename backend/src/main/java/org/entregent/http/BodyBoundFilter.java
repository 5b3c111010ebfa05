package org.entregent.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
    private final List<BodyBound> others;

    BodyBoundFilter(Refusals refusals, List<BodyBound> others) {
        this.refusals = refusals;
        this.others = others;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var largest = others.stream()
                .filter(bound -> bound.holdsFor(asked.getRequestURI()))
                .mapToInt(BodyBound::largest)
                .findFirst()
                .orElse(RequestBody.LARGEST);
        if (request.getContentLengthLong() <= largest) {
            chain.doFilter(request, response);
            return;
        }
        refusals.write(asked, (HttpServletResponse) response, BodyBound.tooLarge(largest));
    }
}
