package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows people the passkeys of their account, and lets them add, rename and remove some. */
@Controller
@RequestMapping(OwnPasskeyController.PATH)
class OwnPasskeyController {

    static final String PATH = SignInPageController.PATH + "/cles";

    private static final String DONE = "fait";
    private static final String PROVE_OTHER = "factor.proveOther";

    private final PasskeyService service;
    private final SignInService passwords;
    private final PasskeyPages pages;
    private final PasskeyChallenges challenges;
    private final PasskeyForms forms;
    private final ProvenSession proven;
    private final SecondFactors factors;
    private final DeviceCookie devices;
    private final boolean embedded;

    OwnPasskeyController(
            PasskeyService service,
            SignInService passwords,
            PasskeyPages pages,
            PasskeyChallenges challenges,
            PasskeyForms forms,
            ProvenSession proven,
            SecondFactors factors,
            DeviceCookie devices,
            IdentityProperties properties) {
        this.service = service;
        this.passwords = passwords;
        this.pages = pages;
        this.challenges = challenges;
        this.forms = forms;
        this.proven = proven;
        this.factors = factors;
        this.devices = devices;
        this.embedded = properties.isEmbedded();
    }

    /** @param done what the page that leads here has done */
    @GetMapping
    ModelAndView show(
            @RequestParam(name = DONE, required = false) @Nullable String done, Locale locale, CsrfToken csrf) {
        return signedIn(account -> pages.list(account, service.list(account.id()), done, locale, csrf));
    }

    /**
     * What to ask the browser for; a text that says why not, where something stands in the way.
     *
     * @param password asked for again where there is one: a session left open must not be enough
     */
    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireEmbedded();
        var account = SignInContext.findAccountId()
                .flatMap(service::findAccount)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        var texts = PageTexts.of("connexion", locale);
        if (mustProveOther(account, request)) {
            return problem(HttpStatus.FORBIDDEN, texts.getOrDefault(PROVE_OTHER, ""));
        }
        if (!account.hasPassword()) {
            return options(account, response);
        }
        return switch (passwords.signIn(account.email(), password, request.getRemoteAddr(), devices.read(request))) {
            case SignInOutcome.SignedIn right -> options(account, response);
            case SignInOutcome.CodeWanted right -> options(account, response);
            case SignInOutcome.Refused wrong ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, texts.getOrDefault("email.password", ""));
            case SignInOutcome.EmailLocked locked ->
                problem(HttpStatus.TOO_MANY_REQUESTS, SignInPage.lockedUntil("email.locked", locked.until(), locale));
            case SignInOutcome.AddressLocked locked ->
                problem(HttpStatus.TOO_MANY_REQUESTS, SignInPage.lockedUntil("email.locked", locked.until(), locale));
            case SignInOutcome.Busy busy ->
                problem(HttpStatus.SERVICE_UNAVAILABLE, texts.getOrDefault(SignInPage.BUSY, ""));
        };
    }

    /** @param credential the browser's answer, as JSON */
    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String credential,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return proven(request, locale, csrf, account -> {
            var challenge = challenges.toMake(account.id(), request);
            challenges.remove(response);
            var name = PasskeyName.of(request.getHeader(HttpHeaders.USER_AGENT), locale);
            if (!service.add(account, credential, challenge, name, request.getRemoteAddr())) {
                return refused(account, "passkeyNotMade", locale, csrf);
            }
            proven.addPasskey(account.id(), request, response);
            return done(PasskeyPages.ADDED, locale);
        });
    }

    @PostMapping("/nom")
    ModelAndView rename(
            @RequestParam UUID id,
            @RequestParam String name,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request) {
        return proven(
                request,
                locale,
                csrf,
                account -> PasskeyName.find(name)
                        .map(good -> service.rename(account.id(), id, good)
                                ? done(PasskeyPages.RENAMED, locale)
                                : refused(account, "passkeyGone", locale, csrf))
                        .orElseGet(() -> refused(account, "passkeyNameWrong", locale, csrf)));
    }

    @PostMapping("/retirer")
    ModelAndView remove(@RequestParam UUID id, Locale locale, CsrfToken csrf, HttpServletRequest request) {
        return proven(
                request,
                locale,
                csrf,
                account -> service.remove(account, id, request.getRemoteAddr())
                        ? done(PasskeyPages.REMOVED, locale)
                        : refused(account, "passkeyGone", locale, csrf));
    }

    /** Whether what the office asks for is there, and this session hasn't shown it: a password alone must change none of it. */
    private boolean mustProveOther(Account account, HttpServletRequest request) {
        return proven.isWanting(account.id(), request) && factors.has(account.id());
    }

    private ModelAndView proven(
            HttpServletRequest request, Locale locale, CsrfToken csrf, Function<Account, ModelAndView> page) {
        return signedIn(account ->
                mustProveOther(account, request) ? refused(account, PROVE_OTHER, locale, csrf) : page.apply(account));
    }

    private ModelAndView signedIn(Function<Account, ModelAndView> page) {
        requireEmbedded();
        return SignInContext.findAccountId()
                .flatMap(service::findAccount)
                .map(page)
                .orElseGet(() -> seeOther("redirect:" + ContinuePath.signIn(PATH)));
    }

    private ModelAndView refused(Account account, String problem, Locale locale, CsrfToken csrf) {
        return pages.refused(account, service.list(account.id()), problem, locale, csrf);
    }

    private ResponseEntity<String> options(Account account, HttpServletResponse response) {
        var holder = service.findHolder(account.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        var challenge = challenges.forNew(account.id(), response);
        return ResponseEntity.ok(forms.text(forms.creation(holder, challenge.bytes())));
    }

    private ResponseEntity<String> problem(HttpStatus status, String text) {
        return ResponseEntity.status(status).body(forms.text(Map.of("problem", text)));
    }

    private void requireEmbedded() {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** What was done has an address of its own: to load it again does nothing again. */
    private static ModelAndView done(String what, Locale locale) {
        return seeOther("redirect:" + PATH + "?" + DONE + "=" + what + "&" + PageLanguage.PARAMETER + "="
                + locale.getLanguage());
    }

    private static ModelAndView seeOther(String redirect) {
        var answer = new ModelAndView(redirect);
        answer.setStatus(HttpStatus.SEE_OTHER);
        return answer;
    }
}
