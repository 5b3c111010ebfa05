package org.entregent.consultation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.entregent.http.NetworkAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Notes who read a public sheet or followed its contact, once they have their answer: pages know nothing of it, and wait for nothing.
 * Whether it is a robot, and whether they were here before, is found out later.
 */
@Component
class ConsultationInterceptor implements HandlerInterceptor {

    static final String PATHS = "/guide/**";

    private static final Pattern SHEET = Pattern.compile("/guide/([a-z0-9-]+)");
    private static final Pattern CONTACT = Pattern.compile("/guide/([a-z0-9-]+)/contact/([a-z]+)");

    /** The whole page, or that it is still the one that the browser has. */
    private static final Set<Integer> READ = Set.of(HttpStatus.OK.value(), HttpStatus.NOT_MODIFIED.value());

    /** The browser is led there, or has told that it goes there by itself. */
    private static final Set<Integer> FOLLOWED = Set.of(HttpStatus.SEE_OTHER.value(), HttpStatus.NO_CONTENT.value());

    /** By which browsers say that they fetch what somebody might open: the headers of today and of once. */
    private static final List<String> AHEAD = List.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose");

    private static final Pattern FETCHED_AHEAD = Pattern.compile("(?i).*(prefetch|prerender|preview).*");

    private final ConsultationQueue queue;
    private final Clock clock;

    ConsultationInterceptor(ConsultationQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (isHead(request) || isAhead(request)) {
            return;
        }
        var sheet = SHEET.matcher(request.getRequestURI());
        if (sheet.matches() && READ.contains(response.getStatus())) {
            note(request, sheet.group(1), Deed.VIEW);
        }
        var contact = CONTACT.matcher(request.getRequestURI());
        if (contact.matches() && FOLLOWED.contains(response.getStatus())) {
            Deed.findContact(contact.group(2)).ifPresent(deed -> note(request, contact.group(1), deed));
        }
    }

    private void note(HttpServletRequest request, String slug, Deed deed) {
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        queue.add(new Consulted(
                slug, deed, clock.instant(), NetworkAddress.of(request).text(), agent));
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.HEAD.name());
    }

    private static boolean isAhead(HttpServletRequest request) {
        return AHEAD.stream()
                .map(request::getHeader)
                .anyMatch(purpose ->
                        purpose != null && FETCHED_AHEAD.matcher(purpose).matches());
    }
}
