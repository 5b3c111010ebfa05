package org.entregent.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells whoever found a weakness whom to tell. Where nobody was named there is no such page. */
@Controller
class SecurityContactController {

    private static final Duration FRESH = Duration.ofHours(1);

    private final SecurityContact contact;
    private final Clock clock;

    SecurityContactController(
            @Value("${entregent.security-contact}") String setting,
            @Value("${entregent.public-url}") String publicUrl,
            Clock clock) {
        this.contact = SecurityContact.of(setting, publicUrl);
        this.clock = clock;
    }

    @GetMapping(SecurityContact.PATH)
    void answer(HttpServletResponse response) throws IOException {
        if (contact.contacts().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var body = contact.text(clock.instant()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(FRESH).getHeaderValue());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
