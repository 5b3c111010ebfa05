package org.entregent.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the templates of pages, which lie in their features' folders {@code page}. Every value becomes text. */
@Component
class PageTemplates {

    private static final Pattern NAME = Pattern.compile("([a-z]+)/([a-z-]+)");
    /** A template may take in another one, by its name: {@code {{>page/map}}}. */
    private static final Mustache.Compiler HTML = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(read(file(name))));

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /** @param name {@code chapter/groups} */
    String fill(String name, Map<String, ?> values) {
        return compiled.computeIfAbsent(name, absent -> HTML.compile(read(file(absent))))
                .execute(values);
    }

    private static String file(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A template is named as chapter/groups is, not " + name);
        }
        return "org/entregent/%s/page/%s.html".formatted(parts.group(1), parts.group(2));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No template " + file, missing);
        }
    }
}
