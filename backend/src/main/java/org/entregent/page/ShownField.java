package org.entregent.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form as the template {@code page/fields} shows it.
 *
 * @param help empty where there is none
 * @param error empty where nothing is wrong
 * @param described the ids of both
 * @param control what stands in it, by the one name of its kind
 */
public record ShownField(
        String id,
        String name,
        String label,
        String help,
        String error,
        String described,
        Map<String, Control> control) {

    /** What somebody types, chooses or ticks. */
    public sealed interface Control {}

    /** @param type as HTML names it: {@code text}, {@code email}… */
    public record Line(String type, String value, String autocomplete) implements Control {}

    public record Area(String value, int rows) implements Control {}

    public record Options(List<Option> options) implements Control {}

    public record Option(String value, String words, boolean isChosen) {}

    public record Box(boolean isTicked) implements Control {}

    /**
     * @param texts the feature's, among them the field's label and help
     * @param error empty where nothing is wrong
     */
    public static ShownField of(FormField field, Map<String, String> texts, String error, Control control) {
        var id = field.id();
        var help = texts.getOrDefault(field.key() + "Help", "");
        var described = Stream.of(help.isEmpty() ? "" : id + "-aide", error.isEmpty() ? "" : id + "-erreur")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new ShownField(
                id,
                field.parameter(),
                texts.getOrDefault(field.key(), ""),
                help,
                error,
                described,
                Map.of(kind(control), control));
    }

    private static String kind(Control control) {
        return switch (control) {
            case Line line -> "line";
            case Area area -> "area";
            case Options options -> "choice";
            case Box box -> "box";
        };
    }
}
