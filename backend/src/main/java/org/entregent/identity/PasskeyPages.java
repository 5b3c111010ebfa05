package org.entregent.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with an account's passkeys. */
@Component
final class PasskeyPages {

    static final String ADDED = "ajoutee";
    static final String RENAMED = "renommee";
    static final String REMOVED = "retiree";

    private static final ZoneId CLOCKS = ZoneId.of("Europe/Paris");

    private static final Map<String, String> DONE =
            Map.of(ADDED, "passkeyAdded", RENAMED, "passkeyRenamed", REMOVED, "passkeyRemoved");

    /** As the page shows it. */
    record Line(UUID id, String name, String made, String used) {}

    private final LinkPages pages;

    PasskeyPages(LinkPages pages) {
        this.pages = pages;
    }

    /** @param done what was done just now; anything else says nothing */
    ModelAndView list(
            Account account, List<OwnPasskey> passkeys, @Nullable String done, Locale locale, CsrfToken csrf) {
        var text = done == null ? null : DONE.get(done);
        var model = model(account, passkeys, null, locale, csrf);
        model.put(
                "done", text == null ? null : PageTexts.of("connexion", locale).get(text));
        return new ModelAndView("cles", model, HttpStatus.OK);
    }

    /** @param problem by its key */
    ModelAndView refused(Account account, List<OwnPasskey> passkeys, String problem, Locale locale, CsrfToken csrf) {
        var model = model(account, passkeys, problem, locale, csrf);
        model.put("done", null);
        return new ModelAndView("cles", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, @Nullable Object> model(
            Account account, List<OwnPasskey> passkeys, @Nullable String problem, Locale locale, CsrfToken csrf) {
        var texts = PageTexts.of("connexion", locale);
        var model = new HashMap<String, @Nullable Object>(
                pages.model("passkeysTitle", problem == null ? null : texts.get(problem), locale));
        model.put("email", account.email());
        model.put("hasPassword", account.hasPassword());
        model.put(
                "passkeys",
                passkeys.stream().map(key -> line(key, texts, locale)).toList());
        model.put("isLast", !account.hasPassword() && passkeys.size() == 1);
        model.put("mayAdd", passkeys.size() < PasskeyService.MOST);
        model.put("token", csrf.getToken());
        return model;
    }

    private static Line line(OwnPasskey passkey, Map<String, String> texts, Locale locale) {
        var used = passkey.usedAt() == null
                ? texts.getOrDefault("passkeyUnused", "")
                : texts.getOrDefault("passkeyUsed", "").formatted(day(passkey.usedAt(), locale));
        var made = texts.getOrDefault("passkeyMadeOn", "").formatted(day(passkey.madeAt(), locale));
        return new Line(passkey.id(), passkey.name(), made, used);
    }

    private static String day(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment.atZone(CLOCKS));
    }
}
