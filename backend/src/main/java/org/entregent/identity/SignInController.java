package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entregent.graph.Outage;
import org.entregent.http.RefusalDelay;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes e-mail and password, and goes on where the authorization server had stopped to ask for them. */
@Controller
class SignInController {

    static final String BUSY_SECONDS = "5";

    private final SignInService service;
    private final SignInPage page;
    private final BegunSignIns begun;
    private final DeviceCookie devices;
    private final HalfSignInCookie halves;
    private final RefusalDelay refusals;
    private final Clock clock;
    private final boolean embedded;

    SignInController(
            SignInService service,
            SignInPage page,
            BegunSignIns begun,
            DeviceCookie devices,
            HalfSignInCookie halves,
            RefusalDelay refusals,
            Clock clock,
            IdentityProperties properties) {
        this.service = service;
        this.page = page;
        this.begun = begun;
        this.devices = devices;
        this.halves = halves;
        this.refusals = refusals;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    @PostMapping(SignInPageController.PATH)
    ModelAndView signIn(
            @RequestParam String email,
            @RequestParam String password,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws HttpRequestMethodNotSupportedException {
        if (!embedded) {
            // Another issuer asks for passwords; here is only a page to look at.
            throw new HttpRequestMethodNotSupportedException(HttpMethod.POST.name(), List.of(HttpMethod.GET.name()));
        }
        return switch (service.signIn(email, password, request.getRemoteAddr(), devices.read(request))) {
            case SignInOutcome.SignedIn signedIn -> {
                SignInContext.begin(signedIn.accountId(), request, response);
                devices.write(response, signedIn.device());
                yield goOn(request);
            }
            case SignInOutcome.CodeWanted wanted -> {
                halves.write(response, wanted.half());
                yield CodeController.ask(locale);
            }
            case SignInOutcome.Refused refused -> page.refused(email, locale, csrf);
            case SignInOutcome.EmailLocked locked -> {
                refuse(request, response, locked.until());
                yield page.emailLocked(email, locked.until(), locale, csrf);
            }
            case SignInOutcome.AddressLocked locked -> {
                refuse(request, response, locked.until());
                yield page.addressLocked(email, locked.until(), locale, csrf);
            }
            case SignInOutcome.Busy busy -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
                yield page.unavailable(email, SignInPage.BUSY, locale, csrf);
            }
        };
    }

    /** What was typed stays in the form, but for the password. */
    @ExceptionHandler
    ModelAndView withoutDatabase(
            RuntimeException failure,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Outage.isBehind(failure)) {
            throw failure;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        var email = Objects.requireNonNullElse(request.getParameter("email"), "");
        return page.unavailable(email, SignInPage.Failure.UNREACHABLE.text(), locale, csrf);
    }

    /** What the authorization server was asked before it asked for the password is asked again. */
    private ModelAndView goOn(HttpServletRequest request) {
        var redirect = new ModelAndView("redirect:" + ContinuePath.signIn(begun.path(request)));
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Instant until) {
        refusals.await(request);
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
