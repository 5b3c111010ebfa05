package org.entregent.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The frame that the web application's build wrote, with gaps for what a page says. Scripts and styles are those that it names: a
 * page adds none. Where there is no build a plain frame does, which holds no application.
 */
@Component
final class Shell {

    /** The language, the head, the root, and what is said to whoever runs no scripts, which isn't true of these pages. */
    private static final Pattern GAPS =
            Pattern.compile("(?s)(.*<html lang=\")fr(\".*)<title>[^<]*</title>\\s*<meta name=\"description\"[^>]*>"
                    + "(.*<div id=\"root\">)(</div>)\\s*<noscript>[^<]*</noscript>(.*)");

    private final String start;
    private final String beforeHead;
    private final String beforeBody;
    private final String end;

    Shell(@Value("${entregent.app.location}") Path application) throws IOException {
        var gaps = GAPS.matcher(read(application.resolve("index.html")));
        if (!gaps.matches()) {
            throw new IllegalStateException(
                    "The web application's index.html has no title, description, root and noscript, in this order");
        }
        start = gaps.group(1);
        beforeHead = gaps.group(2);
        beforeBody = gaps.group(3);
        end = gaps.group(4) + gaps.group(5);
    }

    /** @param head, body markup */
    String fill(String language, String head, String body) {
        return start + language + beforeHead + head + beforeBody + body + end;
    }

    private static String read(Path built) throws IOException {
        return Files.exists(built)
                ? Files.readString(built)
                : new ClassPathResource("org/entregent/page/plain.html").getContentAsString(StandardCharsets.UTF_8);
    }
}
