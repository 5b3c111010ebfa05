package org.entregent.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** What a feature's pages say, in one language: {@code page.properties} is French, {@code page_en.properties} English. */
public final class Texts {

    private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale language;

    private Texts(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param feature whose folder of resources holds them */
    public static Texts of(String feature, Locale language) {
        return new Texts(ResourceBundle.getBundle("org.entregent." + feature + ".page", language, FILES), language);
    }

    /** For a template, which names each: {@code texts.title}. */
    public Map<String, String> all() {
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    public String get(String key) {
        return bundle.getString(key);
    }

    /** One with places for values: {0}, {1}… */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
