package org.entregent.identity;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in page; where an external issuer asks for the password, only what went wrong and how to try again. */
@Controller
class SignInPageController {

    static final String PATH = "/connexion";

    private final SignInPage page;

    SignInPageController(SignInPage page) {
        this.page = page;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam @Nullable String erreur, Locale locale, CsrfToken csrf) {
        return page.empty(SignInPage.Failure.of(erreur), locale, csrf);
    }

    @GetMapping(PATH + ".css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(new ClassPathResource("org/entregent/identity/connexion.css"));
    }
}
