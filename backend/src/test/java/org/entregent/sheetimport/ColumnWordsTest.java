package org.entregent.sheetimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entregent.guide.Admission;
import org.entregent.guide.FeeBand;
import org.entregent.guide.FirmSize;
import org.entregent.guide.LegalForm;
import org.entregent.guide.MeetingFrequency;
import org.entregent.guide.NetworkAudience;
import org.entregent.guide.NetworkFamily;
import org.entregent.guide.NetworkGoal;
import org.entregent.guide.NetworkService;
import org.entregent.guide.TimeSlot;
import org.entregent.spreadsheet.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web application calls columns and values is understood in files, in both languages: its own template comes back. */
class ColumnWordsTest {

    private static final Path SOURCES = Path.of("../frontend/src");
    private static final Pattern FIELD = Pattern.compile("\\b(\\w+): t`([^`]*)`");
    private static final Pattern COLUMN = Pattern.compile("\\b([A-Z0-9_]+): (?:names\\.(\\w+)|t`([^`]*)`),");
    private static final Pattern TRANSLATION = Pattern.compile("msgid \"(.+)\"\nmsgstr \"(.+)\"");

    static Stream<Class<? extends Enum<?>>> valuesHaveWords() {
        return Stream.of(
                NetworkFamily.class,
                LegalForm.class,
                NetworkAudience.class,
                FirmSize.class,
                FeeBand.class,
                Admission.class,
                MeetingFrequency.class,
                TimeSlot.class,
                NetworkService.class,
                NetworkGoal.class);
    }

    @ParameterizedTest
    @MethodSource
    <E extends Enum<E>> void valuesHaveWords(Class<E> type) {
        for (var value : type.getEnumConstants()) {
            assertThat(ValueWords.find(type, value.name())).contains(value);
        }
    }

    @Test
    void columnsAreCalledAsOnTheScreen() throws IOException {
        var columns = columns();
        assertThat(columns).hasSizeGreaterThan(30);
        var english = english();
        columns.forEach((column, french) -> {
            assertThat(SheetColumn.called(french)).as(french).contains(SheetColumn.valueOf(column));
            assertThat(SheetColumn.called(english.getOrDefault(french, french)))
                    .as("%s in English", french)
                    .contains(SheetColumn.valueOf(column));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"150 €", "150", "UP_TO_300", "Jusqu’à 300 € par an", "up to €300 a year"})
    void feesAreReadInAnyForm(String written) {
        assertThat(ValueWords.findFee(written)).contains(FeeBand.UP_TO_300);
    }

    @Test
    void twoLabelsNeverMeanTwoThings() {
        var labels = new ArrayList<String>();
        for (var column : SheetColumn.values()) {
            column.labels().forEach(labels::add);
        }
        assertThat(labels).doesNotHaveDuplicates();
    }

    /** By their names in the API, as the preview calls them in French; what leaves a column aside is no column. */
    private static Map<String, String> columns() throws IOException {
        var fields = new HashMap<String, String>();
        FIELD.matcher(Files.readString(SOURCES.resolve("guide/useFieldWords.ts")))
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        var columns = new HashMap<String, String>();
        COLUMN.matcher(Files.readString(SOURCES.resolve("sheetimport/useImportWords.ts")))
                .results()
                .filter(found -> List.of(SheetColumn.values()).stream()
                        .anyMatch(column -> column.name().equals(found.group(1)) && column != SheetColumn.NOTHING))
                .forEach(found -> columns.put(
                        found.group(1),
                        found.group(2) == null ? found.group(3) : fields.getOrDefault(found.group(2), "")));
        return columns;
    }

    private static Map<String, String> english() throws IOException {
        var words = new HashMap<String, String>();
        for (var feature : List.of("guide", "sheetimport")) {
            TRANSLATION
                    .matcher(Files.readString(SOURCES.resolve(feature + "/locales/en.po")))
                    .results()
                    .forEach(found -> words.put(found.group(1), found.group(2)));
        }
        assertThat(Folded.of(words.getOrDefault("Sigle", ""))).isEqualTo("acronym");
        return words;
    }
}
