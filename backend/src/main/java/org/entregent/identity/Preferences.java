package org.entregent.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose in the application.
 *
 * @param language {@code fr} or {@code en}, also of their letters; null when they never chose
 * @param theme {@code system}, {@code light} or {@code dark}; null when they never chose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record Preferences(@Nullable String language, @Nullable String theme) {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    /** What is wrong with it, for the client's developers. */
    Optional<String> findFault() {
        if (language != null && !LANGUAGES.contains(language)) {
            return Optional.of("language: must be one of fr, en");
        }
        return theme == null || THEMES.contains(theme)
                ? Optional.empty()
                : Optional.of("theme: must be one of system, light, dark");
    }
}
