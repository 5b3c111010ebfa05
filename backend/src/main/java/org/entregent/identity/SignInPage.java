package org.entregent.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks for e-mail and password, or a passkey, and says what went wrong. But for passkeys it works without scripts. */
@Component
class SignInPage {

    static final String BUSY = "error.busy";

    private static final String TEXTS = "connexion";
    private static final ZoneId CLOCKS = ZoneId.of("Europe/Paris");

    private final boolean embedded;

    SignInPage(IdentityProperties properties) {
        embedded = properties.isEmbedded();
    }

    ModelAndView empty(@Nullable Failure failure, Locale locale, CsrfToken csrf) {
        return page("", failure == null ? null : texts(locale).get(failure.text()), HttpStatus.OK, locale, csrf);
    }

    ModelAndView refused(String email, Locale locale, CsrfToken csrf) {
        return page(email, texts(locale).get("error.refused"), HttpStatus.UNAUTHORIZED, locale, csrf);
    }

    ModelAndView emailLocked(String email, Instant until, Locale locale, CsrfToken csrf) {
        return locked(email, "error.emailLocked", until, locale, csrf);
    }

    ModelAndView addressLocked(String email, Instant until, Locale locale, CsrfToken csrf) {
        return locked(email, "error.addressLocked", until, locale, csrf);
    }

    ModelAndView passkeyRefused(Locale locale, CsrfToken csrf) {
        return page("", texts(locale).get("error.passkeyRefused"), HttpStatus.UNAUTHORIZED, locale, csrf);
    }

    ModelAndView passkeyLocked(Instant until, Locale locale, CsrfToken csrf) {
        return locked("", "error.passkeyLocked", until, locale, csrf);
    }

    /** @param text why, by its key */
    ModelAndView unavailable(String email, String text, Locale locale, CsrfToken csrf) {
        return page(email, texts(locale).get(text), HttpStatus.SERVICE_UNAVAILABLE, locale, csrf);
    }

    private ModelAndView locked(String email, String text, Instant until, Locale locale, CsrfToken csrf) {
        return page(email, lockedUntil(text, until, locale), HttpStatus.TOO_MANY_REQUESTS, locale, csrf);
    }

    /** @param text by its key; it names a time, rounded up to a whole minute so that it is never too early */
    static String lockedUntil(String text, Instant until, Locale locale) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(until.plusSeconds(59).atZone(CLOCKS));
        return texts(locale).getOrDefault(text, "").formatted(time);
    }

    private ModelAndView page(String email, @Nullable String error, HttpStatus status, Locale locale, CsrfToken csrf) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("language", locale.getLanguage());
        model.put("keep", "");
        model.put("texts", texts(locale));
        model.put("title", texts(locale).get("title"));
        model.put("problem", texts(locale).get("problem"));
        model.put("form", embedded);
        model.put("email", email);
        model.put("error", error);
        model.put("token", embedded ? csrf.getToken() : "");
        model.put("signIn", ContinuePath.SIGN_IN);
        return new ModelAndView("connexion", model, status);
    }

    private static Map<String, String> texts(Locale locale) {
        return PageTexts.of(TEXTS, locale);
    }

    /** Why the application sent somebody here. */
    enum Failure {
        /** The way back from the authorization server did not fit: an old page, two windows, a cookie that was refused. */
        INTERRUPTED,
        /** The issuer knows the person, and no account here does. */
        NO_ACCOUNT,
        /** The issuer does not answer. */
        UNREACHABLE,
        /** The form was older than its session. */
        OUTDATED;

        String text() {
            return "error." + name().toLowerCase(Locale.ROOT);
        }

        String address() {
            return SignInPageController.PATH + "?erreur=" + name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Failure of(@Nullable String parameter) {
            for (var failure : values()) {
                if (failure.name().toLowerCase(Locale.ROOT).equals(parameter)) {
                    return failure;
                }
            }
            return null;
        }
    }
}
