package org.entregent.notice;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entregent.page.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills templates. Each lies in its feature's folder {@code mail}, in both languages and both forms ({@code invitation.fr.txt},
 * {@code invitation.fr.html}), as Mustache. The text begins with the subject and an empty line; the HTML is the body alone, around
 * which every letter has the same frame. A value that a template asks for and nobody gives is an error.
 */
@Component
class MailTemplates {

    /** Where people choose what they are told of, and by which ways. */
    static final String CHOICES = "/profil/notifications";

    private static final String ROOT = "org/entregent/";
    private static final Pattern NAME = Pattern.compile("([a-z]+)/([a-z-]+)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private static final Mustache.Compiler TEXT = Mustache.compiler().escapeHTML(false);
    private static final Mustache.Compiler HTML = Mustache.compiler().escapeHTML(true);

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final String publicUrl;

    MailTemplates(@Value("${entregent.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    MailContents fill(Letter letter) {
        var file = file(letter.template()) + "." + letter.recipient().language().code();
        var values = new HashMap<String, Object>(letter.values());
        values.put("publicUrl", publicUrl);
        values.put("name", letter.recipient().name());
        values.put("language", letter.recipient().language().code());
        var choosing = choosing(letter);
        values.put("choosing", choosing.isEmpty() ? false : Map.of("words", choosing, "address", publicUrl + CHOICES));
        var text = template(file + ".txt", TEXT).execute(values);
        var end = text.indexOf("\n\n");
        var subject = CONTROL.matcher(text.substring(0, Math.max(end, 0)))
                .replaceAll(" ")
                .strip();
        if (subject.isEmpty()) {
            throw new IllegalStateException(file + ".txt must begin with a subject and an empty line");
        }
        values.put("subject", subject);
        values.put("body", template(file + ".html", HTML).execute(values));
        var html = template(ROOT + "notice/frame.html", HTML).execute(values);
        var choices = choosing.isEmpty() ? "" : "\n" + choosing + "\n" + publicUrl + CHOICES + "\n";
        return new MailContents(subject, text.substring(end).strip() + "\n" + choices, html);
    }

    /** What such a letter says of how to choose; nothing where there is no choice. */
    private static String choosing(Letter letter) {
        var kind = letter.kind();
        if (kind == null) {
            return "";
        }
        var texts = Texts.of("notice", letter.recipient().language().locale());
        return texts.get(kind.isMailOptional() ? "choosing" : "due");
    }

    private static String file(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A template is named as identity/invitation is, not " + name);
        }
        return ROOT + parts.group(1) + "/mail/" + parts.group(2);
    }

    private Template template(String file, Mustache.Compiler compiler) {
        return compiled.computeIfAbsent(file, absent -> compiler.compile(read(file)));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No template " + file, missing);
        }
    }
}
