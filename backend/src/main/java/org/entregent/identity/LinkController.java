package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/**
 * Opens one-time links. To open one uses nothing up, since programs that read mail open links, too: a person presses a button.
 */
@Controller
@RequestMapping(Links.PATH)
class LinkController {

    private static final String HERE = "redirect:" + Links.PATH;

    private final LinkService service;
    private final EmailChangeService emails;
    private final LinkPages pages;
    private final LinkCookie opened;
    private final BegunSignIns begun;
    private final DeviceCookie devices;
    private final HalfSignInCookie halves;
    private final RefusalDelay refusals;
    private final boolean embedded;

    LinkController(
            LinkService service,
            EmailChangeService emails,
            LinkPages pages,
            LinkCookie opened,
            BegunSignIns begun,
            DeviceCookie devices,
            HalfSignInCookie halves,
            RefusalDelay refusals,
            IdentityProperties properties) {
        this.service = service;
        this.emails = emails;
        this.pages = pages;
        this.opened = opened;
        this.begun = begun;
        this.devices = devices;
        this.halves = halves;
        this.refusals = refusals;
        this.embedded = properties.isEmbedded();
    }

    /**
     * Shows what was opened. A secret is taken out of the address first; to choose the handler by it would have the parameters of every
     * address looked at, whose pages say themselves what they don't understand.
     */
    @GetMapping
    ModelAndView show(
            @RequestParam(name = Links.SECRET, required = false) @Nullable String secret,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireEmbedded();
        keepApart(response);
        if (secret != null) {
            keep(secret, response);
            return seeOther(HERE);
        }
        return find(request).map(link -> pages.opened(link, locale, csrf)).orElseGet(() -> ended(locale, request));
    }

    /** @param link which one the page showed: this browser may have opened another since */
    @PostMapping
    ModelAndView use(
            @RequestParam String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireEmbedded();
        keepApart(response);
        var shown = find(request).filter(found -> found.secretHash().equals(link));
        if (shown.isEmpty()) {
            return ended(locale, request);
        }
        return switch (use(shown.get(), password, repeated, request)) {
            case LinkOutcome.SignedIn signedIn -> {
                opened.remove(response);
                SignInContext.begin(signedIn.accountId(), request, response);
                devices.write(response, signedIn.device());
                yield seeOther("redirect:" + ContinuePath.signIn(ContinuePath.inside(begun.path(request))));
            }
            case LinkOutcome.CodeWanted wanted -> {
                opened.remove(response);
                halves.write(response, wanted.half());
                yield CodeController.ask(locale);
            }
            case LinkOutcome.EmailProven proven -> {
                opened.remove(response);
                yield pages.emailProven(proven.isChanged(), locale);
            }
            case LinkOutcome.Refused refused -> pages.refused(shown.get(), refused.fault(), locale, csrf);
            case LinkOutcome.Ended late -> ended(locale, request);
            case LinkOutcome.Busy busy -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.BUSY_SECONDS);
                yield pages.busy(shown.get(), locale, csrf);
            }
        };
    }

    private LinkOutcome use(OneTimeLink link, String password, String repeated, HttpServletRequest request) {
        var device = devices.read(request);
        return switch (link.purpose().deed()) {
            case CHOOSES_PASSWORD -> service.setPassword(link, password, repeated, request.getRemoteAddr(), device);
            case SIGNS_IN -> service.signIn(link, device);
            case PROVES_EMAIL -> emails.prove(link);
        };
    }

    private void keep(String secret, HttpServletResponse response) {
        if (Links.isOne(secret)) {
            opened.write(response, secret);
        } else {
            opened.remove(response);
        }
    }

    private Optional<OneTimeLink> find(HttpServletRequest request) {
        return opened.read(request).flatMap(service::find);
    }

    private ModelAndView ended(Locale locale, HttpServletRequest request) {
        refusals.await(request);
        return pages.ended(locale);
    }

    private void requireEmbedded() {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView seeOther(String redirect) {
        var answer = new ModelAndView(redirect);
        answer.setStatus(HttpStatus.SEE_OTHER);
        return answer;
    }

    /** Nobody whom the page leads to learns its address. */
    private static void keepApart(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
