package org.entregent.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages around one-time links. They work without scripts. */
@Component
final class LinkPages {

    private final SecondFactors factors;

    LinkPages(SecondFactors factors) {
        this.factors = factors;
    }

    /** Asks for an e-mail address and what the link is to be for. */
    ModelAndView help(String email, @Nullable String error, HttpStatus status, Locale locale, CsrfToken csrf) {
        var texts = PageTexts.of("connexion", locale);
        var model = model("helpTitle", error, texts, locale);
        model.put("email", email);
        model.put("token", csrf.getToken());
        return new ModelAndView("lien-demande", model, status);
    }

    ModelAndView helpLocked(String email, String text, Instant until, Locale locale, CsrfToken csrf) {
        return help(email, SignInPage.lockedUntil(text, until, locale), HttpStatus.TOO_MANY_REQUESTS, locale, csrf);
    }

    /** The same whether the e-mail address has an account or not. */
    ModelAndView sent(LinkPurpose purpose, String address, Locale locale) {
        var text = purpose == LinkPurpose.SIGN_IN ? "sentSignIn" : "sentReset";
        var page = notice("sentTitle", text, HttpStatus.OK, locale);
        page.addObject("keep", address + "&");
        return page.addObject("hint", PageTexts.of("connexion", locale).get("sentNothing"));
    }

    /** The same whether it was used, replaced, late or made up. */
    ModelAndView ended(Locale locale) {
        return notice("endedTitle", "endedText", HttpStatus.GONE, locale);
    }

    /** What a good link leads to. */
    ModelAndView opened(OneTimeLink link, Locale locale, CsrfToken csrf) {
        return switch (link.purpose().deed()) {
            case CHOOSES_PASSWORD -> password(link, null, null, HttpStatus.OK, locale, csrf);
            case SIGNS_IN -> new ModelAndView("lien-connexion", form(link, "confirmTitle", null, locale, csrf));
            case PROVES_EMAIL -> new ModelAndView("lien-adresse", form(link, "emailTitle", null, locale, csrf));
        };
    }

    /** @param isChanged both addresses are proven */
    ModelAndView emailProven(boolean isChanged, Locale locale) {
        return isChanged
                ? notice("emailChanged", "emailChangedText", HttpStatus.OK, locale)
                : notice("emailHalf", "emailHalfText", HttpStatus.OK, locale);
    }

    /** Whoever has the wanted address. */
    ModelAndView emailAsked(Locale locale) {
        return notice("sentTitle", "emailAsked", HttpStatus.OK, locale);
    }

    ModelAndView refused(OneTimeLink link, PasswordFault fault, Locale locale, CsrfToken csrf) {
        return password(link, fault, null, HttpStatus.UNPROCESSABLE_CONTENT, locale, csrf);
    }

    /** The device made no passkey, or not for us. */
    ModelAndView passkeyRefused(OneTimeLink link, Locale locale, CsrfToken csrf) {
        var text = PageTexts.of("connexion", locale).get("passkeyNotMade");
        return password(link, null, text, HttpStatus.UNPROCESSABLE_CONTENT, locale, csrf);
    }

    ModelAndView busy(OneTimeLink link, Locale locale, CsrfToken csrf) {
        var text = PageTexts.of("connexion", locale).get(SignInPage.BUSY);
        return password(link, null, text, HttpStatus.SERVICE_UNAVAILABLE, locale, csrf);
    }

    private ModelAndView password(
            OneTimeLink link,
            @Nullable PasswordFault fault,
            @Nullable String error,
            HttpStatus status,
            Locale locale,
            CsrfToken csrf) {
        var title = link.purpose() == LinkPurpose.INVITATION ? "invitationTitle" : "passwordTitle";
        var model = form(link, title, error, locale, csrf);
        var isOther = fault == PasswordFault.DIFFERENT;
        var text = fault == null ? null : PageTexts.of("connexion", locale).get(fault.text());
        model.put("offersPasskey", !factors.isGuarded(link.accountId()));
        model.put("fault", isOther ? null : text);
        model.put("difference", isOther ? text : null);
        return new ModelAndView("lien-mot-de-passe", model, status);
    }

    private static Map<String, @Nullable Object> form(
            OneTimeLink link, String title, @Nullable String error, Locale locale, CsrfToken csrf) {
        var model = model(title, error, PageTexts.of("connexion", locale), locale);
        model.put("email", link.email());
        model.put("wanted", link.wantedEmail());
        model.put("link", link.secretHash());
        model.put("token", csrf.getToken());
        return model;
    }

    private static ModelAndView notice(String title, String text, HttpStatus status, Locale locale) {
        var texts = PageTexts.of("connexion", locale);
        var model = model(title, null, texts, locale);
        model.put("text", texts.get(text));
        model.put("hint", null);
        model.put("again", status == HttpStatus.GONE);
        return new ModelAndView("lien-avis", model, status);
    }

    /** What every page is filled with. */
    Map<String, @Nullable Object> model(String title, @Nullable String error, Locale locale) {
        return model(title, error, PageTexts.of("connexion", locale), locale);
    }

    private static Map<String, @Nullable Object> model(
            String title, @Nullable String error, Map<String, String> texts, Locale locale) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("language", locale.getLanguage());
        model.put("keep", "");
        model.put("texts", texts);
        model.put("title", texts.get(title));
        model.put("problem", texts.get("linkProblem"));
        model.put("error", error);
        model.put("signIn", ContinuePath.SIGN_IN);
        return model;
    }
}
