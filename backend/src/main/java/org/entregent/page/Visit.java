package org.entregent.page;

import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a public page. Who it is doesn't matter: everybody gets the same.
 *
 * @param segments of the path, by the names that the pattern gives them
 * @param parameters of the query
 * @param language French, unless the address says English
 * @param from where the request comes from, whose share of the server it uses
 * @param requestId its name in the log
 */
public record Visit(
        Map<String, String> segments,
        Map<String, List<String>> parameters,
        Locale language,
        @Nullable InetSocketAddress from,
        String requestId) {

    static final String LANGUAGE_PARAMETER = "langue";

    public Visit {
        segments = Map.copyOf(segments);
        parameters = Map.copyOf(parameters);
    }

    /** @throws NullPointerException when the pattern names no such segment */
    public String segment(String name) {
        return Objects.requireNonNull(segments.get(name), name);
    }

    /** Empty when it isn't given, or is blank, as a field of a form is that was left alone. */
    public Optional<String> parameter(String name) {
        return all(name).stream().findFirst();
    }

    /** Of a name that may be given several times, as by the boxes of a form. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Where a link to another public page leads: to the same language. */
    public String link(String address) {
        return in(language, address);
    }

    /** An address with these parameters, in their order. */
    public static String address(String path, SequencedMap<String, String> parameters) {
        return address(path, parameters.entrySet());
    }

    /** The same where a name may stand several times. */
    public static String address(String path, Collection<Map.Entry<String, String>> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.stream()
                        .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Locale languageOf(@Nullable String code) {
        return Locale.ENGLISH.getLanguage().equals(code) ? Locale.ENGLISH : Locale.FRENCH;
    }

    static String in(Locale language, String address) {
        return language.equals(Locale.FRENCH)
                ? address
                : address + (address.contains("?") ? "&" : "?") + LANGUAGE_PARAMETER + "=" + language.getLanguage();
    }
}
