package org.entregent.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.entregent.notice.MailPage.NoSuchMail;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the demonstration's mail to everybody who reaches it: they know the passwords, too. Anywhere else these addresses lead
 * nowhere.
 */
@Controller
class MailPageController {

    static final String PATH = "/courrier";

    private final MailPage page;
    private final boolean shown;

    MailPageController(MailPage page, MailProperties properties) {
        this.page = page;
        this.shown = properties.route() == MailRoute.PAGE;
    }

    @GetMapping(PATH)
    ModelAndView all(Locale locale) {
        requireShown();
        return page.all(locale);
    }

    @GetMapping(PATH + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ModelAndView one(@PathVariable UUID id, Locale locale) {
        requireShown();
        return page.one(id, locale);
    }

    @GetMapping(PATH + ".css")
    ResponseEntity<Resource> style() {
        requireShown();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(new ClassPathResource("org/entregent/notice/courrier.css"));
    }

    @ExceptionHandler(NoSuchMail.class)
    void leadNowhere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void requireShown() {
        if (!shown) {
            throw new NoSuchMail();
        }
    }
}
