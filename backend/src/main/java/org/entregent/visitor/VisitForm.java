package org.entregent.visitor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.page.ShownField;
import org.entregent.page.ShownField.Area;
import org.entregent.page.ShownField.Box;
import org.entregent.page.ShownField.Control;
import org.entregent.page.ShownField.Line;
import org.entregent.page.ShownField.Option;
import org.entregent.page.ShownField.Options;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.visitor.VisitorInputs.VisitorPersonInput;
import org.springframework.context.MessageSource;

/** What the templates of the forms show, and how what was sent is read. */
final class VisitForm {

    static final String FEATURE = "visitor";
    private static final int ROWS = 4;
    private static final String TICKED = "oui";

    private final Visit visit;
    private final List<Fault> faults;
    private final List<Option> meetings;
    /** What stands in the fields until somebody sends them. */
    private final Map<VisitField, String> known;

    private final Texts texts;

    VisitForm(Visit visit, List<Fault> faults, List<Option> meetings, Map<VisitField, String> known) {
        this.visit = visit;
        this.faults = faults;
        this.meetings = meetings;
        this.known = known;
        this.texts = Texts.of(FEATURE, visit.language());
    }

    /** What is wrong with a field; its key is empty when no single field is at fault. */
    record Fault(String key, String message) {

        static Fault of(UserError error, MessageSource messages, Locale language) {
            var message = error.message();
            var words = messages.getMessage(message.key(), message.arguments().toArray(), language);
            return new Fault(error.path().isEmpty() ? "" : error.path().getLast(), words);
        }
    }

    /** What is wrong, and where the field is; empty where it is none's. */
    record Problem(String message, String target) {}

    Map<String, Object> values(VisitField... fields) {
        var all = new HashMap<String, Object>();
        all.put("texts", texts.all());
        all.put("hasProblems", !faults.isEmpty());
        all.put("problems", faults.stream().map(VisitForm::linked).toList());
        all.put("fields", Stream.of(fields).map(this::field).toList());
        return all;
    }

    static VisitorPersonInput person(Visit visit, String email) {
        return new VisitorPersonInput(
                sent(visit, VisitField.NAME),
                sent(visit, VisitField.FIRM),
                sent(visit, VisitField.TRADE),
                null,
                email,
                sent(visit, VisitField.PHONE),
                sent(visit, VisitField.WORDS));
    }

    static void requireConsent(Visit visit, InputCheck check) {
        check.require(
                sent(visit, VisitField.CONSENT).equals(TICKED),
                Message.of("visitor.consent"),
                VisitField.CONSENT.key());
    }

    static String sent(Visit visit, VisitField field) {
        return visit.parameters()
                .getOrDefault(field.parameter(), List.of(""))
                .getFirst()
                .strip();
    }

    private static Problem linked(Fault fault) {
        var target = VisitField.find(fault.key()).map(field -> "#" + field.id());
        return new Problem(fault.message(), target.orElse(""));
    }

    private ShownField field(VisitField field) {
        var error = faults.stream()
                .filter(fault -> fault.key().equals(field.key()))
                .map(Fault::message)
                .findFirst()
                .orElse("");
        return ShownField.of(field, texts.all(), error, control(field));
    }

    private Control control(VisitField field) {
        var value = value(field);
        return switch (field.shape()) {
            case CHOICE -> new Options(options(value));
            case AREA -> new Area(value, ROWS);
            case BOX -> new Box(value.equals(TICKED));
            case TEXT, EMAIL, TEL ->
                new Line(field.shape().name().toLowerCase(Locale.ROOT), value, field.autocomplete());
        };
    }

    private String value(VisitField field) {
        var sent = visit.parameters().get(field.parameter());
        return sent == null ? known.getOrDefault(field, "") : sent.getFirst().strip();
    }

    /** Nothing is chosen beforehand. */
    private List<Option> options(String chosen) {
        var all = Stream.concat(Stream.of(new Option("", texts.get("choose"), false)), meetings.stream());
        return all.map(option -> new Option(
                        option.value(), option.words(), option.value().equals(chosen)))
                .toList();
    }
}
