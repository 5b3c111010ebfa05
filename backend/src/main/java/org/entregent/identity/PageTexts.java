package org.entregent.identity;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Texts beside our classes; French where a language has none. */
final class PageTexts {

    private static final String HOME = "org.entregent.identity.";

    private PageTexts() {}

    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                HOME + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Map<String, String> of(String name, Locale locale) {
        var bundle = bundle(name, locale);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }
}
