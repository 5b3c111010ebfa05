package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entregent.http.RefusalDelay;
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

/** Asks whoever has proven the password, or opened a link, for a code besides; then they are signed in. */
@Controller
@RequestMapping(CodeController.PATH)
class CodeController {

    static final String PATH = SignInPageController.PATH + "/code";

    private final CodeSignInService service;
    private final FactorPages pages;
    private final HalfSignInCookie halves;
    private final BegunSignIns begun;
    private final DeviceCookie devices;
    private final RefusalDelay refusals;
    private final Clock clock;
    private final boolean embedded;

    CodeController(
            CodeSignInService service,
            FactorPages pages,
            HalfSignInCookie halves,
            BegunSignIns begun,
            DeviceCookie devices,
            RefusalDelay refusals,
            Clock clock,
            IdentityProperties properties) {
        this.service = service;
        this.pages = pages;
        this.halves = halves;
        this.begun = begun;
        this.devices = devices;
        this.refusals = refusals;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    /** Where a half sign-in goes on, in the language that it began in. */
    static ModelAndView ask(Locale locale) {
        return seeOther(PATH + "?" + PageLanguage.PARAMETER + "=" + locale.getLanguage());
    }

    /** @param secours for a recovery code, whose letters a keypad for digits doesn't have */
    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "false") boolean secours,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request) {
        return find(request)
                .map(half -> pages.code(secours, null, HttpStatus.OK, locale, csrf))
                .orElseGet(() -> again(request));
    }

    @PostMapping
    ModelAndView finish(
            @RequestParam String code,
            @RequestParam(defaultValue = "false") boolean secours,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = find(request);
        if (found.isEmpty()) {
            return again(request);
        }
        var half = found.get();
        var device = devices.read(request);
        return switch (service.finish(half, code, request.getRemoteAddr(), device)) {
            case CodeOutcome.Right right -> {
                halves.remove(response);
                SignInContext.begin(half.accountId(), List.of(SignInContext.byCode()), request, response);
                devices.write(response, half.knownOn(device));
                yield again(request);
            }
            case CodeOutcome.Wrong wrong ->
                pages.code(secours, pages.text("code.wrong", locale), HttpStatus.UNAUTHORIZED, locale, csrf);
            case CodeOutcome.Locked locked -> {
                refuse(request, response, locked.until());
                var text = SignInPage.lockedUntil("code.locked", locked.until(), locale);
                yield pages.code(secours, text, HttpStatus.TOO_MANY_REQUESTS, locale, csrf);
            }
            case CodeOutcome.Ended ended -> {
                halves.remove(response);
                yield seeOther(SignInPage.Failure.INTERRUPTED.address());
            }
        };
    }

    private Optional<HalfSignIn> find(HttpServletRequest request) {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return halves.read(request);
    }

    /** Through the authorization server, which asks for the password where nobody is signed in. */
    private ModelAndView again(HttpServletRequest request) {
        return seeOther(ContinuePath.signIn(ContinuePath.inside(begun.path(request))));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Instant until) {
        refusals.await(request);
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private static ModelAndView seeOther(String path) {
        var redirect = new ModelAndView("redirect:" + path);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
