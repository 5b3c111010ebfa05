package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entregent.graph.Outage;
import org.entregent.http.RefusalDelay;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes a passkey's proof from the sign-in page, and goes on where the authorization server had stopped to ask. */
@Controller
class PasskeySignInController {

    static final String PATH = SignInPageController.PATH + "/cle";

    private final PasskeySignInService service;
    private final PasskeyChallenges challenges;
    private final PasskeyForms forms;
    private final SignInPage page;
    private final BegunSignIns begun;
    private final DeviceCookie devices;
    private final RefusalDelay refusals;
    private final Clock clock;
    private final boolean embedded;

    PasskeySignInController(
            PasskeySignInService service,
            PasskeyChallenges challenges,
            PasskeyForms forms,
            SignInPage page,
            BegunSignIns begun,
            DeviceCookie devices,
            RefusalDelay refusals,
            Clock clock,
            IdentityProperties properties) {
        this.service = service;
        this.challenges = challenges;
        this.forms = forms;
        this.page = page;
        this.begun = begun;
        this.devices = devices;
        this.refusals = refusals;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    /** The only script of these pages: browsers give passkeys to nothing else. */
    @GetMapping(PATH + ".js")
    ResponseEntity<Resource> script() {
        requireEmbedded();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(new ClassPathResource("org/entregent/identity/connexion-cle.js"));
    }

    /** What to ask the browser for; the same for everybody. */
    @GetMapping(path = PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpServletRequest request, HttpServletResponse response) {
        requireEmbedded();
        return forms.text(forms.request(challenges.forSignIn(request, response).bytes()));
    }

    /** @param credential the browser's answer, as JSON */
    @PostMapping(PATH)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String credential,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireEmbedded();
        var challenge = challenges.toSignIn(request);
        challenges.remove(response);
        return switch (service.signIn(credential, challenge, request.getRemoteAddr(), devices.read(request))) {
            case SignInOutcome.SignedIn signedIn -> {
                SignInContext.begin(
                        signedIn.accountId(), List.of(SignInContext.byPasskey(clock.instant())), request, response);
                devices.write(response, signedIn.device());
                yield goOn(request);
            }
            case SignInOutcome.CodeWanted never -> throw new IllegalStateException("A passkey is as good as a code");
            case SignInOutcome.Refused refused -> page.passkeyRefused(locale, csrf);
            case SignInOutcome.EmailLocked locked -> {
                refuse(request, response, locked.until());
                yield page.passkeyLocked(locked.until(), locale, csrf);
            }
            case SignInOutcome.AddressLocked locked -> {
                refuse(request, response, locked.until());
                yield page.addressLocked("", locked.until(), locale, csrf);
            }
            case SignInOutcome.Busy busy -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.BUSY_SECONDS);
                yield page.unavailable("", SignInPage.BUSY, locale, csrf);
            }
        };
    }

    @ExceptionHandler
    ModelAndView withoutDatabase(
            RuntimeException failure, Locale locale, CsrfToken csrf, HttpServletResponse response) {
        if (!Outage.isBehind(failure)) {
            throw failure;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.BUSY_SECONDS);
        return page.unavailable("", SignInPage.Failure.UNREACHABLE.text(), locale, csrf);
    }

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

    private void requireEmbedded() {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
