package org.entregent.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.stranger.FormFields;

/** What the template of the form shows. */
final class FormView {

    /** Whose pages have the words for what can be chosen. */
    private static final String GUIDE = "openguide";

    private static final int ROWS_OF_SENTENCE = 3;
    private static final int ROWS_OF_TEXT = 10;
    private static final String OF_OTHERS = "off";

    private final Visit visit;
    private final FormValues values;
    private final List<FormProblem> problems;
    private final Texts texts;
    private final Map<String, String> allTexts;
    private final Texts words;

    FormView(Visit visit, FormValues values, List<FormProblem> problems) {
        this.visit = visit;
        this.values = values;
        this.problems = problems;
        this.texts = Texts.of(SuggestionPage.FEATURE, visit.language());
        this.allTexts = texts.all();
        this.words = Texts.of(GUIDE, visit.language());
    }

    /** Fields that belong together. */
    record Group(String title, List<Field> fields) {}

    /**
     * A field.
     *
     * @param help, error empty where there is none
     * @param described the ids of both
     * @param control what stands in it, by the one name of its kind
     */
    record Field(
            String id,
            String name,
            String label,
            String help,
            String error,
            String described,
            Map<String, Object> control) {}

    record Line(String type, String value, String autocomplete) {}

    record Area(String value, int rows) {}

    record Options(List<Option> options) {}

    record Option(String value, String words, boolean isChosen) {}

    record Box(boolean isChecked) {}

    /** What is wrong, and where the field is; empty where it is none's. */
    record Problem(String message, String target) {}

    Map<String, Object> all(Subject subject, FormFields stranger) {
        var all = new HashMap<String, Object>();
        all.put("texts", allTexts);
        all.put("network", subject.name());
        all.put("sheet", visit.link(subject.path()));
        all.put("action", visit.link(subject.path() + SuggestionPage.VERB));
        all.put("stranger", stranger);
        all.put("hasProblems", !problems.isEmpty());
        all.put("problems", problems.stream().map(FormView::linked).toList());
        all.put("groups", groups());
        return all;
    }

    private static Problem linked(FormProblem problem) {
        return new Problem(problem.message(), problem.parameter().isEmpty() ? "" : "#" + id(problem.parameter()));
    }

    private List<Group> groups() {
        return List.of(
                group("presentation", FormField.NAME, FormField.ACRONYM, FormField.SUMMARY, FormField.DESCRIPTION),
                group(
                        "contact",
                        FormField.CONTACT_NAME,
                        FormField.CONTACT_EMAIL,
                        FormField.CONTACT_PHONE,
                        FormField.WEBSITE),
                group("place", FormField.ADDRESS, FormField.COMMUNE),
                group("working", FormField.FREQUENCY, FormField.FEE_BAND, FormField.ADMISSIONS, FormField.SERVICES),
                new Group(texts.get("rest"), List.of(closed(), note())),
                new Group(texts.get("you"), List.of(authorEmail(), authorName())));
    }

    private Group group(String title, FormField... fields) {
        return new Group(texts.get(title), Stream.of(fields).map(this::ofSheet).toList());
    }

    private Field ofSheet(FormField field) {
        return field(field.parameter(), "label." + field.key(), control(field));
    }

    private Map<String, Object> control(FormField field) {
        return switch (field.shape()) {
            case LINE, COMMUNE -> line("text", values.shown(field), OF_OTHERS);
            case SENTENCE -> Map.of("area", new Area(values.shown(field), ROWS_OF_SENTENCE));
            case TEXT -> Map.of("area", new Area(values.shown(field), ROWS_OF_TEXT));
            case EMAIL -> line("email", values.shown(field), OF_OTHERS);
            case PHONE -> line("tel", values.shown(field), OF_OTHERS);
            case SITE -> line("url", values.shown(field), OF_OTHERS);
            case CHOICE -> Map.of("choice", new Options(choices(field)));
            case BOXES -> Map.of("boxes", new Options(options(field, values.chosen(field))));
        };
    }

    private static Map<String, Object> line(String type, String value, String autocomplete) {
        return Map.of("line", new Line(type, value, autocomplete));
    }

    private List<Option> choices(FormField field) {
        var chosen = values.shown(field);
        var unsaid = new Option("", texts.get("unsaid"), chosen.isEmpty());
        return Stream.concat(Stream.of(unsaid), options(field, List.of(chosen)).stream())
                .toList();
    }

    private List<Option> options(FormField field, List<String> chosen) {
        return field.codes().stream()
                .map(code -> new Option(code, words.get(field.kind() + "." + code), chosen.contains(code)))
                .toList();
    }

    private Field closed() {
        return field(FormValues.CLOSED, "closed", Map.of("box", new Box(values.isClosed())));
    }

    private Field note() {
        return field(FormValues.NOTE, "note", Map.of("area", new Area(values.sent(FormValues.NOTE), ROWS_OF_SENTENCE)));
    }

    private Field authorEmail() {
        return field(
                FormValues.AUTHOR_EMAIL, "authorEmail", line("email", values.sent(FormValues.AUTHOR_EMAIL), "email"));
    }

    private Field authorName() {
        return field(FormValues.AUTHOR_NAME, "authorName", line("text", values.sent(FormValues.AUTHOR_NAME), "name"));
    }

    private Field field(String parameter, String label, Map<String, Object> control) {
        var id = id(parameter);
        var help = allTexts.getOrDefault(label + "Help", "");
        var error = problems.stream()
                .filter(problem -> problem.parameter().equals(parameter))
                .map(FormProblem::message)
                .findFirst()
                .orElse("");
        var described = Stream.of(help.isEmpty() ? "" : id + "-aide", error.isEmpty() ? "" : id + "-erreur")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Field(id, parameter, texts.get(label), help, error, described, control);
    }

    private static String id(String parameter) {
        return "champ-" + parameter;
    }
}
