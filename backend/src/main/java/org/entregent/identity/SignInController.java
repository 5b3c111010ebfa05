package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes e-mail and password, and goes on where the authorization server had stopped to ask for them. */
@Controller
@EmbeddedIssuer
class SignInController {

    private final SignInService service;
    private final SignInPage page;
    private final Clock clock;
    private final HttpSessionRequestCache interrupted = new HttpSessionRequestCache();

    SignInController(SignInService service, SignInPage page, Clock clock) {
        this.service = service;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping(SignInPageController.PATH)
    ModelAndView signIn(
            @RequestParam String email,
            @RequestParam String password,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (service.signIn(email, password, request.getRemoteAddr())) {
            case SignInOutcome.SignedIn signedIn -> {
                SignInContext.begin(signedIn.accountId(), request, response);
                yield goOn(request, response);
            }
            case SignInOutcome.Refused refused -> page.refused(email, locale, csrf);
            case SignInOutcome.EmailLocked locked -> {
                tellWhen(response, locked.until());
                yield page.emailLocked(email, locked.until(), locale, csrf);
            }
            case SignInOutcome.AddressLocked locked -> {
                tellWhen(response, locked.until());
                yield page.addressLocked(email, locked.until(), locale, csrf);
            }
        };
    }

    /** The address is taken without its host, which a proxy may have changed. */
    private ModelAndView goOn(HttpServletRequest request, HttpServletResponse response) {
        var saved = interrupted.getRequest(request, response);
        interrupted.removeRequest(request, response);
        var redirect =
                new ModelAndView("redirect:" + (saved == null ? ContinuePath.SIGN_IN : local(saved.getRedirectUrl())));
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static String local(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private void tellWhen(HttpServletResponse response, Instant until) {
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
