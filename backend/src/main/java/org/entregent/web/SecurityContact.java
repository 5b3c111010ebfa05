package org.entregent.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to tell of a weakness of this installation, in the order of preference, as RFC 9116 writes it down.
 *
 * @param contacts addresses of mail, of a form, or of a telephone; empty where nobody was named
 * @param canonical where this is published
 */
record SecurityContact(List<URI> contacts, String canonical) {

    static final String PATH = "/.well-known/security.txt";

    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");
    /** Less than a year, as the standard asks; counted from the day on which somebody reads it, so that it is never over. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    /**
     * @param setting addresses with commas between them; one of mail may stand without {@code mailto:}
     * @throws IllegalArgumentException naming the setting and the address that is none
     */
    static SecurityContact of(String setting, String publicUrl) {
        var contacts = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(SecurityContact::contact)
                .toList();
        return new SecurityContact(contacts, publicUrl.replaceAll("/+$", "") + PATH);
    }

    private static URI contact(String address) {
        try {
            var uri = new URI(address.matches("[^:/\\s]+@[^:/\\s]+") ? "mailto:" + address : address);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            throw unknown(address);
        }
        throw unknown(address);
    }

    private static IllegalArgumentException unknown(String address) {
        return new IllegalArgumentException(
                "ENTREGENT_SECURITY_CONTACT names \"%s\", which is neither an e-mail address nor begins with https: or tel:"
                        .formatted(address));
    }

    String text(Instant now) {
        var expires = now.truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR);
        return Stream.concat(
                        contacts.stream().map(contact -> "Contact: " + contact),
                        Stream.of("Expires: " + expires, "Preferred-Languages: fr, en", "Canonical: " + canonical))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
