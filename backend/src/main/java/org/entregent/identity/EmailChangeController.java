package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
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

/** Takes the wish of somebody who is signed in for another e-mail address. */
@Controller
@RequestMapping(EmailChangeController.PATH)
class EmailChangeController {

    static final String PATH = SignInPageController.PATH + "/adresse";

    private final EmailChangeService service;
    private final LinkPages pages;
    private final ProvenSession proven;
    private final DeviceCookie devices;
    private final RefusalDelay refusals;
    private final boolean embedded;

    EmailChangeController(
            EmailChangeService service,
            LinkPages pages,
            ProvenSession proven,
            DeviceCookie devices,
            RefusalDelay refusals,
            IdentityProperties properties) {
        this.service = service;
        this.pages = pages;
        this.proven = proven;
        this.devices = devices;
        this.refusals = refusals;
        this.embedded = properties.isEmbedded();
    }

    @GetMapping
    ModelAndView show(Locale locale, CsrfToken csrf, HttpServletRequest request) {
        return findAccount(request)
                .map(account -> page(account, "", null, HttpStatus.OK, locale, csrf))
                .orElseGet(EmailChangeController::signInFirst);
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam String email,
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = findAccount(request);
        if (found.isEmpty()) {
            return signInFirst();
        }
        var account = found.get();
        var outcome = service.ask(account, email, password, request.getRemoteAddr(), devices.read(request));
        var texts = PageTexts.of("connexion", locale);
        return switch (outcome) {
            case EmailChangeOutcome.Taken taken -> pages.emailAsked(locale);
            case EmailChangeOutcome.Refused refused ->
                page(account, email, texts.get(refused.text()), HttpStatus.UNPROCESSABLE_CONTENT, locale, csrf);
            case EmailChangeOutcome.Locked locked -> {
                refusals.await(request);
                var text = SignInPage.lockedUntil("email.locked", locked.until(), locale);
                yield page(account, email, text, HttpStatus.TOO_MANY_REQUESTS, locale, csrf);
            }
            case EmailChangeOutcome.Busy busy -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.BUSY_SECONDS);
                yield page(account, email, texts.get(SignInPage.BUSY), HttpStatus.SERVICE_UNAVAILABLE, locale, csrf);
            }
        };
    }

    /** Whoever is signed in to the authorization server in this session, by all that their office asks for. */
    private Optional<Account> findAccount(HttpServletRequest request) {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SignInContext.findAccountId()
                .flatMap(service::find)
                .filter(account -> !proven.isWanting(account.id(), request));
    }

    private ModelAndView page(
            Account account, String typed, @Nullable String error, HttpStatus status, Locale locale, CsrfToken csrf) {
        var model = new HashMap<>(pages.model("emailTitle", error, locale));
        model.put("email", account.email());
        model.put("typed", typed);
        model.put("hasPassword", account.hasPassword());
        model.put("token", csrf.getToken());
        return new ModelAndView("adresse", model, status);
    }

    private static ModelAndView signInFirst() {
        var redirect = new ModelAndView("redirect:" + ContinuePath.signIn(PATH));
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
