package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** French, unless the reader or the browser prefers English. */
@Component("localeResolver")
final class PageLanguage implements LocaleResolver {

    static final String PARAMETER = "langue";

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = request.getParameter(PARAMETER);
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(chosen))
                .findFirst()
                .orElseGet(() -> preferred(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by " + PARAMETER);
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            // The container would answer with the server's own language.
            return Locale.FRENCH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> Locale.of(wanted.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
