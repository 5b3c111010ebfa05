package org.entregent.sheetimport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.entregent.guide.FeeBand;
import org.entregent.member.SpokenLanguage;
import org.entregent.spreadsheet.Folded;

/** What people write for the values of a sheet: the API's names for them, or words, in French or in English. */
final class ValueWords {

    private static final Map<String, Map<String, String>> WORDS = read();
    private static final Map<String, SpokenLanguage> LANGUAGES = languages();

    private ValueWords() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Optional.ofNullable(
                        WORDS.getOrDefault(type.getSimpleName(), Map.of()).get(Folded.of(text)))
                .map(name -> Enum.valueOf(type, name));
    }

    /** A fee in euros stands for its band. */
    static Optional<FeeBand> findFee(String text) {
        return find(FeeBand.class, text)
                .or(() -> CellNumber.whole(text.replace("€", "")).map(ValueWords::band));
    }

    /** By its code, or by its name. */
    static Optional<SpokenLanguage> findLanguage(String text) {
        return Optional.ofNullable(LANGUAGES.get(Folded.of(text)));
    }

    private static Map<String, SpokenLanguage> languages() {
        var words = new HashMap<String, SpokenLanguage>();
        for (var language : SpokenLanguage.values()) {
            var locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
            Stream.of(
                            language.name(),
                            locale.getDisplayLanguage(Locale.FRENCH),
                            locale.getDisplayLanguage(Locale.ENGLISH))
                    .forEach(word -> words.put(Folded.of(word), language));
        }
        return words;
    }

    private static FeeBand band(int euros) {
        if (euros <= 0) {
            return FeeBand.FREE;
        }
        if (euros <= 100) {
            return FeeBand.UP_TO_100;
        }
        if (euros <= 300) {
            return FeeBand.UP_TO_300;
        }
        if (euros <= 600) {
            return FeeBand.UP_TO_600;
        }
        return euros <= 1_000 ? FeeBand.UP_TO_1000 : FeeBand.OVER_1000;
    }

    /** By the type's name and the folded words, the value's name. */
    private static Map<String, Map<String, String>> read() {
        var written = new Properties();
        try (var file = Objects.requireNonNull(ValueWords.class.getResourceAsStream("values.properties"))) {
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var words = new HashMap<String, Map<String, String>>();
        for (var key : written.stringPropertyNames()) {
            var end = key.indexOf('.');
            var ofType = words.computeIfAbsent(key.substring(0, end), type -> new HashMap<>());
            var name = key.substring(end + 1);
            ofType.put(Folded.of(name), name);
            Stream.of(written.getProperty(key).split("\\|")).forEach(word -> ofType.putIfAbsent(Folded.of(word), name));
        }
        return words;
    }
}
