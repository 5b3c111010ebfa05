package org.entregent.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The addresses that are pages of the application in the browser, as its build wrote them down: {@code /membres/$id}, where a
 * segment that begins with a dollar stands for any one. Without a build there are none.
 */
@Component
final class Pages {

    private final List<Pattern> patterns;

    Pages(@Value("${entregent.app.pages}") Path list) throws IOException {
        patterns = Files.exists(list) ? patterns(Files.readString(list)) : List.of();
    }

    /** @param path with or without slashes at its ends */
    boolean contain(String path) {
        var bare = path.replaceAll("^/+|/$", "");
        return patterns.stream().anyMatch(page -> page.matcher(bare).matches());
    }

    private static List<Pattern> patterns(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<List<String>>() {}).stream()
                .map(Pages::pattern)
                .toList();
    }

    private static Pattern pattern(String page) {
        return Pattern.compile(Stream.of(page.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.startsWith("$") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/")));
    }
}
