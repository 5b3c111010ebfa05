package org.entregent.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A stream whose head goes out at once: its client learns that it listens, and not only with the first event. */
final class BegunStream implements ServerResponse {

    private final ServerResponse events;

    BegunStream(ServerResponse events) {
        this.events = events;
    }

    @Override
    public HttpStatusCode statusCode() {
        return events.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return events.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return events.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        response.setStatus(statusCode().value());
        headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        // Before the events: from then on other threads write.
        response.flushBuffer();
        return events.writeTo(request, response, context);
    }
}
