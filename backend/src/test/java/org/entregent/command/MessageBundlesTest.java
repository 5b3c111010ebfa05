package org.entregent.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals have words in both languages, which stand with the feature that says them. */
class MessageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    /** A value that is filled in; of a choice its number, since the words in it are the language’s own. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d(?!,choice)[^}]*}|\\{\\d,choice");

    @Test
    void eachFeaturesAreFound() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var written = files.map(
                            file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches(".*/messages_\\w+\\.properties"))
                    .map(file -> file.replaceFirst("_\\w+\\.properties$", ""))
                    .distinct()
                    .toList();
            assertThat(MessageBundles.names())
                    .containsExactlyInAnyOrderElementsOf(written)
                    .contains("org/entregent/referral/messages");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        var french = read(bundle, "fr");
        var english = read(bundle, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (var key : french.stringPropertyNames()) {
            assertThat(places(english, key)).as(key).isEqualTo(places(french, key));
            assertThat(french.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    /** Hence no bundle hides another's. */
    @ParameterizedTest
    @MethodSource("bundles")
    void keysBeginWithTheFeature(String bundle) throws IOException {
        var feature = Path.of(bundle).getName(2).toString();
        var words = feature.equals("command") ? Set.of("error", "input") : Set.of(feature);
        assertThat(read(bundle, "fr").stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(key.substring(0, key.indexOf('.'))).isIn(words));
    }

    /** Java takes the last of two, and tells nobody. */
    @Test
    void noFileSaysTwoThingsUnderOneKey() throws IOException {
        var twice = new ArrayList<String>();
        try (var files = Files.walk(RESOURCES)) {
            for (var file : files.filter(file -> file.toString().endsWith(".properties"))
                    .toList()) {
                try (var text = Files.newBufferedReader(file)) {
                    new Properties() {
                        @Override
                        public Object put(Object key, Object value) {
                            if (containsKey(key)) {
                                twice.add(RESOURCES.relativize(file) + ": " + key);
                            }
                            return super.put(key, value);
                        }
                    }.load(text);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static Stream<String> bundles() {
        return Stream.of(MessageBundles.names());
    }

    private static Properties read(String bundle, String language) throws IOException {
        try (var text = Files.newBufferedReader(RESOURCES.resolve(bundle + "_" + language + ".properties"))) {
            var messages = new Properties();
            messages.load(text);
            return messages;
        }
    }

    private static Set<String> places(Properties messages, String key) {
        return PLACE.matcher(messages.getProperty(key))
                .results()
                .map(place -> place.group())
                .collect(Collectors.toSet());
    }
}
