package org.entregent.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/** Domains at which anybody gets an address, or a site: {@code free-mail-domains.txt}, see docs/data-sources.md. */
final class FreeMail {

    private static final SingletonSupplier<Set<String>> DOMAINS = SingletonSupplier.of(FreeMail::read);

    private FreeMail() {}

    /** @param domain in lower case */
    static boolean includes(String domain) {
        return DOMAINS.obtain().contains(domain);
    }

    private static Set<String> read() {
        var file = new ClassPathResource("org/entregent/claim/free-mail-domains.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
