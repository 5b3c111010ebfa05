package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entregent.http.RefusalDelay;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes a new passkey from the page that a one-time link leads to. */
@Controller
class PasskeyLinkController {

    static final String PATH = Links.PATH + "/cle";

    private final PasskeyLinkService service;
    private final LinkService links;
    private final LinkPages pages;
    private final LinkCookie opened;
    private final PasskeyChallenges challenges;
    private final PasskeyForms forms;
    private final BegunSignIns begun;
    private final DeviceCookie devices;
    private final RefusalDelay refusals;
    private final Clock clock;
    private final boolean embedded;

    PasskeyLinkController(
            PasskeyLinkService service,
            LinkService links,
            LinkPages pages,
            LinkCookie opened,
            PasskeyChallenges challenges,
            PasskeyForms forms,
            BegunSignIns begun,
            DeviceCookie devices,
            RefusalDelay refusals,
            Clock clock,
            IdentityProperties properties) {
        this.service = service;
        this.links = links;
        this.pages = pages;
        this.opened = opened;
        this.challenges = challenges;
        this.forms = forms;
        this.begun = begun;
        this.devices = devices;
        this.refusals = refusals;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    /** What to ask the browser for. */
    @GetMapping(path = PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpServletRequest request, HttpServletResponse response) {
        var holder = find(request)
                .flatMap(service::findHolder)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        var challenge = challenges.forNew(holder.accountId(), response);
        return forms.text(forms.creation(holder, challenge.bytes()));
    }

    /**
     * @param link which one the page showed: this browser may have opened another since
     * @param credential the browser's answer, as JSON
     */
    @PostMapping(PATH)
    ModelAndView make(
            @RequestParam String link,
            @RequestParam(defaultValue = "") String credential,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = find(request).filter(found -> found.secretHash().equals(link));
        if (shown.isEmpty()) {
            return ended(locale, request);
        }
        return switch (make(shown.get(), credential, locale, request, response)) {
            case PasskeyLinkOutcome.SignedIn signedIn -> {
                opened.remove(response);
                SignInContext.begin(
                        signedIn.accountId(), List.of(SignInContext.byPasskey(clock.instant())), request, response);
                devices.write(response, signedIn.device());
                var redirect =
                        new ModelAndView("redirect:" + ContinuePath.signIn(ContinuePath.inside(begun.path(request))));
                redirect.setStatus(HttpStatus.SEE_OTHER);
                yield redirect;
            }
            case PasskeyLinkOutcome.Refused refused -> pages.passkeyRefused(shown.get(), locale, csrf);
            case PasskeyLinkOutcome.Ended late -> ended(locale, request);
        };
    }

    private PasskeyLinkOutcome make(
            OneTimeLink link,
            String credential,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var challenge = challenges.toMake(link.accountId(), request);
        challenges.remove(response);
        var name = PasskeyName.of(request.getHeader(HttpHeaders.USER_AGENT), locale);
        return service.make(link, credential, challenge, name, request.getRemoteAddr(), devices.read(request));
    }

    private Optional<OneTimeLink> find(HttpServletRequest request) {
        if (!embedded) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return opened.read(request).flatMap(links::find);
    }

    private ModelAndView ended(Locale locale, HttpServletRequest request) {
        refusals.await(request);
        return pages.ended(locale);
    }
}
