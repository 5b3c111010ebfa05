package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entregent.http.RefusalDelay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes the wish for a link: to choose another password, or to sign in without one. */
@Controller
@RequestMapping(LinkRequestController.PATH)
class LinkRequestController {

    static final String PATH = SignInPageController.PATH + "/aide";

    private static final String SENT = "envoye";
    private static final String SIGN_IN = "connexion";
    private static final String PASSWORD = "mot-de-passe";

    private final LinkRequestService service;
    private final LinkPages pages;
    private final RefusalDelay refusals;
    private final Clock clock;
    private final boolean embedded;

    LinkRequestController(
            LinkRequestService service,
            LinkPages pages,
            RefusalDelay refusals,
            Clock clock,
            IdentityProperties properties) {
        this.service = service;
        this.pages = pages;
        this.refusals = refusals;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    /** What was sent has an address of its own: to load it again asks for nothing again. */
    @GetMapping
    ModelAndView show(
            @RequestParam(name = SENT, required = false) @Nullable String sent, Locale locale, CsrfToken csrf) {
        requireEmbedded();
        if (sent == null) {
            return pages.help("", null, HttpStatus.OK, locale, csrf);
        }
        return sent.equals(SIGN_IN)
                ? pages.sent(LinkPurpose.SIGN_IN, SENT + "=" + SIGN_IN, locale)
                : pages.sent(LinkPurpose.RESET, SENT + "=" + PASSWORD, locale);
    }

    /** @param sansMotDePasse pressed instead of the other button */
    @PostMapping
    ModelAndView ask(
            @RequestParam String email,
            @RequestParam(defaultValue = "false") boolean sansMotDePasse,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireEmbedded();
        var purpose = sansMotDePasse ? LinkPurpose.SIGN_IN : LinkPurpose.RESET;
        return switch (service.ask(email, purpose, request.getRemoteAddr())) {
            case LinkRequestOutcome.Taken taken -> seeOther(sansMotDePasse ? SIGN_IN : PASSWORD, locale);
            case LinkRequestOutcome.EmailLocked locked -> {
                refuse(request, response, locked.until());
                yield pages.helpLocked(email, "help.emailLocked", locked.until(), locale, csrf);
            }
            case LinkRequestOutcome.AddressLocked locked -> {
                refuse(request, response, locked.until());
                yield pages.helpLocked(email, "help.addressLocked", locked.until(), locale, csrf);
            }
            case LinkRequestOutcome.Busy busy -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.BUSY_SECONDS);
                var text = PageTexts.of("connexion", locale).get(SignInPage.BUSY);
                yield pages.help(email, text, HttpStatus.SERVICE_UNAVAILABLE, locale, csrf);
            }
        };
    }

    private static ModelAndView seeOther(String what, Locale locale) {
        var language = PageLanguage.PARAMETER + "=" + locale.getLanguage();
        var answer = new ModelAndView("redirect:" + PATH + "?" + SENT + "=" + what + "&" + language);
        answer.setStatus(HttpStatus.SEE_OTHER);
        return answer;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Instant until) {
        refusals.await(request);
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private void requireEmbedded() {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
