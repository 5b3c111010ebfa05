package org.entregent.identity;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages around codes. They work without scripts. */
@Component
final class FactorPages {

    private static final ZoneId CLOCKS = ZoneId.of("Europe/Paris");
    private static final int GROUP = 4;

    private final LinkPages pages;

    FactorPages(LinkPages pages) {
        this.pages = pages;
    }

    /** What every page around an account's second factor is filled with: whose it is, and where they go on to in the end. */
    record Frame(Account account, String path, Locale locale, CsrfToken csrf) {}

    /** Asks for a code in the middle of a sign-in. */
    ModelAndView code(boolean isRecovery, @Nullable String error, HttpStatus status, Locale locale, CsrfToken csrf) {
        var model = pages.model(isRecovery ? "codeRecoveryTitle" : "codeTitle", error, locale);
        model.put("recovery", isRecovery);
        model.put("keep", isRecovery ? "secours=true&" : "");
        model.put("token", csrf.getToken());
        return new ModelAndView("code", model, status);
    }

    /**
     * Shows the secret, as a picture and as text, and asks for a code made of it.
     *
     * @param asksPassword the sign-in was some time ago
     * @param isDemanded the account's office asks for a second factor, and the session opens nothing else until then
     */
    ModelAndView offer(
            Frame frame,
            AuthenticatorSecret secret,
            boolean asksPassword,
            boolean isDemanded,
            @Nullable String error,
            HttpStatus status) {
        var address = secret.address(frame.account().email());
        var code = QrCode.of(address);
        var model = model(frame, "factorTitle", error);
        model.put("address", address);
        model.put("size", code.size());
        model.put("dots", code.path());
        model.put("letters", secret.letters().replaceAll("(.{" + GROUP + "})(?!$)", "$1 "));
        model.put("asksPassword", asksPassword);
        model.put("demanded", isDemanded);
        return new ModelAndView("facteur-offre", model, status);
    }

    /** What an account has, and how it is changed. */
    ModelAndView present(Frame frame, Authenticator authenticator, @Nullable String error, HttpStatus status) {
        var since = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(frame.locale())
                .format(authenticator.confirmedAt().atZone(CLOCKS));
        var left = authenticator.recoveryCodes();
        var model = model(frame, "factorTitle", error);
        model.put("since", text("factorSince", frame.locale()).formatted(since));
        model.put(
                "left",
                text(left < 2 ? "factorLeftFew" : "factorLeft", frame.locale()).formatted(left));
        return new ModelAndView("facteur", model, status);
    }

    /** Shows recovery codes, this once. */
    ModelAndView codes(Frame frame, List<RecoveryCode> codes) {
        var model = model(frame, "codesTitle", null);
        model.put("codes", codes.stream().map(RecoveryCode::text).toList());
        return new ModelAndView("facteur-codes", model, HttpStatus.OK);
    }

    /** @param text what it says, by its key */
    ModelAndView notice(Frame frame, String text, HttpStatus status) {
        var model = model(frame, "factorTitle", null);
        model.put("text", text(text, frame.locale()));
        return new ModelAndView("facteur-avis", model, status);
    }

    String text(String key, Locale locale) {
        return PageTexts.of("connexion", locale).getOrDefault(key, "");
    }

    private Map<String, @Nullable Object> model(Frame frame, String title, @Nullable String error) {
        var model = pages.model(title, error, frame.locale());
        var onward = ContinuePath.parameter(frame.path());
        model.put("keep", onward.isEmpty() ? "" : onward + "&");
        model.put("path", frame.path());
        model.put("onward", ContinuePath.signIn(frame.path()));
        model.put("email", frame.account().email());
        model.put("token", frame.csrf().getToken());
        return model;
    }
}
