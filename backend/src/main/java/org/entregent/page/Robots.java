package org.entregent.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What robots may read: the public pages with what they are drawn with, and nothing of the application behind the sign-in. */
@Component
class Robots {

    private final List<PublicPage> pages;
    private final PublicAddress addresses;

    Robots(List<PublicPage> pages, PublicAddress addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    String text() {
        var allowed = Stream.concat(
                        pages.stream()
                                .filter(page -> !page.isEmbedded())
                                .map(PublicPage::pattern)
                                .flatMap(Robots::rules),
                        Stream.of("/assets/", "/icon", "/preferences.js", "/sitemap"))
                .distinct()
                .sorted()
                .map(rule -> "Allow: " + rule);
        return Stream.concat(
                        Stream.concat(Stream.of("User-agent: *"), allowed),
                        Stream.of("Disallow: /", "", "Sitemap: " + addresses.of("/sitemap.xml")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A rule holds for all that begins like it, unless it says where the address ends. */
    private static Stream<String> rules(String pattern) {
        var fixed = pattern.replaceFirst("\\{.*", "");
        return fixed.equals(pattern) ? Stream.of(fixed + "$", fixed + "?") : Stream.of(fixed);
    }
}
