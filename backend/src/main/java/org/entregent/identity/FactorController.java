package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.http.RefusalDelay;
import org.entregent.identity.FactorPages.Frame;
import org.entregent.identity.FactorService.Asking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody who is signed in set up the codes that their account asks for, make new recovery codes, and end it. */
@Controller
@RequestMapping(FactorController.PATH)
class FactorController {

    static final String PATH = SignInPageController.PATH + "/second-facteur";

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final FactorService service;
    private final FactorPages pages;
    private final FactorOffer offers;
    private final ProvenSession proven;
    private final DeviceCookie devices;
    private final RefusalDelay refusals;
    private final Clock clock;
    private final boolean embedded;

    FactorController(
            FactorService service,
            FactorPages pages,
            FactorOffer offers,
            ProvenSession proven,
            DeviceCookie devices,
            RefusalDelay refusals,
            Clock clock,
            IdentityProperties properties) {
        this.service = service;
        this.pages = pages;
        this.offers = offers;
        this.proven = proven;
        this.devices = devices;
        this.refusals = refusals;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    @GetMapping
    ModelAndView show(Locale locale, CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) {
        return findAccount()
                .map(account ->
                        page(asking(account, request), frame(account, locale, csrf, request), request, response))
                .orElseGet(() -> signInFirst(request));
    }

    /** @param deed which button was pressed */
    @PostMapping
    ModelAndView change(
            @RequestParam Deed deed,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = findAccount();
        if (found.isEmpty()) {
            return signInFirst(request);
        }
        var asking = asking(found.get(), request);
        var frame = frame(found.get(), locale, csrf, request);
        return switch (carryOut(deed, asking, code, password, request)) {
            case FactorOutcome.Enrolled enrolled -> {
                offers.remove(response);
                proven.addCode(found.get().id(), request, response);
                yield pages.codes(frame, enrolled.codes());
            }
            case FactorOutcome.Renewed renewed -> pages.codes(frame, renewed.codes());
            case FactorOutcome.Removed removed -> {
                proven.forgetCode(found.get().id(), request, response);
                yield pages.notice(frame, "factorRemoved", HttpStatus.OK);
            }
            case FactorOutcome.Refused refused ->
                page(
                        asking,
                        frame,
                        pages.text(refused.text(), locale),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        request,
                        response);
            case FactorOutcome.Locked locked -> {
                refuse(request, response, locked.until());
                var text = SignInPage.lockedUntil("code.locked", locked.until(), locale);
                yield page(asking, frame, text, HttpStatus.TOO_MANY_REQUESTS, request, response);
            }
            case FactorOutcome.Busy busy -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.BUSY_SECONDS);
                var text = pages.text(SignInPage.BUSY, locale);
                yield page(asking, frame, text, HttpStatus.SERVICE_UNAVAILABLE, request, response);
            }
        };
    }

    enum Deed {
        ENROL,
        RENEW,
        REMOVE
    }

    private FactorOutcome carryOut(Deed deed, Asking asking, String code, String password, HttpServletRequest request) {
        return switch (deed) {
            case ENROL ->
                offers.find(asking.account().id(), request)
                        .map(secret -> service.enrol(asking, secret, code, password))
                        .orElseGet(() -> new FactorOutcome.Refused("factor.late"));
            case RENEW -> service.renew(asking, code);
            case REMOVE -> service.remove(asking, code);
        };
    }

    private ModelAndView page(Asking asking, Frame frame, HttpServletRequest request, HttpServletResponse response) {
        return page(asking, frame, null, HttpStatus.OK, request, response);
    }

    private ModelAndView page(
            Asking asking,
            Frame frame,
            @Nullable String error,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (service.mustProveOther(asking)) {
            return pages.notice(frame, "factor.proveOther", HttpStatus.FORBIDDEN);
        }
        var present = service.findAuthenticator(asking.account().id());
        if (present.isPresent()) {
            return pages.present(frame, present.get(), error, status);
        }
        var secret = offers.make(asking.account().id(), request, response);
        var asksPassword = !asking.isFresh() && asking.account().hasPassword();
        return pages.offer(
                frame, secret, asksPassword, proven.isWanting(asking.account().id(), request), error, status);
    }

    private Asking asking(Account account, HttpServletRequest request) {
        var session = request.getSession();
        var begun = Instant.ofEpochMilli(session.getCreationTime());
        return new Asking(
                account,
                session.getId(),
                begun.plus(FRESH).isAfter(clock.instant()),
                SignInContext.isDoublyProven(account.id(), request),
                request.getRemoteAddr(),
                devices.read(request));
    }

    private static Frame frame(Account account, Locale locale, CsrfToken csrf, HttpServletRequest request) {
        return new Frame(account, ContinuePath.of(request), locale, csrf);
    }

    /** Whoever is signed in to the authorization server in this session. */
    private Optional<Account> findAccount() {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof UsernamePasswordAuthenticationToken person
                ? service.find(UUID.fromString(person.getName()))
                : Optional.empty();
    }

    private static ModelAndView signInFirst(HttpServletRequest request) {
        var here = ContinuePath.address(PATH, ContinuePath.of(request));
        var redirect = new ModelAndView("redirect:" + ContinuePath.signIn(here));
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Instant until) {
        refusals.await(request);
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
