package org.entregent.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.guide.NetworkFamily;
import org.entregent.page.ShownField;
import org.entregent.page.ShownField.Area;
import org.entregent.page.ShownField.Control;
import org.entregent.page.ShownField.Line;
import org.entregent.page.ShownField.Option;
import org.entregent.page.ShownField.Options;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.stranger.FormFields;

/** What the template of the form shows. */
final class ProposalView {

    private static final int ROWS = 4;

    private final Visit visit;
    private final List<ProposalRegions.Guide> guides;
    private final List<Fault> faults;
    private final Texts texts;
    private final Map<String, String> allTexts;

    ProposalView(Visit visit, List<ProposalRegions.Guide> guides, List<Fault> faults) {
        this.visit = visit;
        this.guides = guides;
        this.faults = faults;
        this.texts = Texts.of(ProposalPage.FEATURE, visit.language());
        this.allTexts = texts.all();
    }

    /** What is wrong with a field; its parameter is empty when no single field is at fault. */
    record Fault(String parameter, String message) {}

    /** Fields that belong together. */
    record Group(String title, List<ShownField> fields) {}

    /** What is wrong, and where the field is; empty where it is none's. */
    record Problem(String message, String target) {}

    Map<String, Object> all(FormFields stranger) {
        var all = new HashMap<String, Object>();
        all.put("texts", allTexts);
        all.put("guide", visit.link("/guide"));
        all.put("action", visit.link(ProposalPage.PATH));
        all.put("stranger", stranger);
        all.put("hasProblems", !faults.isEmpty());
        all.put("problems", faults.stream().map(ProposalView::linked).toList());
        all.put(
                "groups",
                List.of(
                        group("network", networkFields()),
                        group(
                                "contact",
                                Stream.of(
                                        ProposalField.WEBSITE,
                                        ProposalField.CONTACT_EMAIL,
                                        ProposalField.CONTACT_PHONE)),
                        group(
                                "you",
                                Stream.of(
                                        ProposalField.WORDS, ProposalField.AUTHOR_EMAIL, ProposalField.AUTHOR_NAME))));
        return all;
    }

    /** Where there is one guide alone, nobody is asked which. */
    private Stream<ProposalField> networkFields() {
        return Stream.of(ProposalField.GUIDE, ProposalField.NAME, ProposalField.FAMILY, ProposalField.COMMUNE)
                .filter(field -> field != ProposalField.GUIDE || guides.size() > 1);
    }

    private static Problem linked(Fault fault) {
        var target = ProposalField.find(fault.parameter()).map(field -> "#" + field.id());
        return new Problem(fault.message(), target.orElse(""));
    }

    private Group group(String title, Stream<ProposalField> fields) {
        return new Group(texts.get(title), fields.map(this::field).toList());
    }

    private ShownField field(ProposalField field) {
        var error = faults.stream()
                .filter(fault -> fault.parameter().equals(field.parameter()))
                .map(Fault::message)
                .findFirst()
                .orElse("");
        return ShownField.of(field, allTexts, error, control(field));
    }

    private Control control(ProposalField field) {
        var value = ProposalReading.sent(visit, field);
        return switch (field.shape()) {
            case CHOICE -> new Options(options(field, value));
            case AREA -> new Area(value, ROWS);
            case TEXT, URL, EMAIL, TEL ->
                new Line(field.shape().name().toLowerCase(Locale.ROOT), value, field.autocomplete());
        };
    }

    /** Nothing is chosen beforehand, save what the address says. */
    private List<Option> options(ProposalField field, String chosen) {
        var offered = field == ProposalField.GUIDE
                ? guides.stream()
                        .map(guide -> new Option(
                                guide.code(), guide.name(), guide.code().equals(chosen)))
                : Stream.of(NetworkFamily.values())
                        .map(Enum::name)
                        .map(code -> new Option(code, texts.get("family." + code), code.equals(chosen)));
        return Stream.concat(Stream.of(new Option("", texts.get("choose"), chosen.isEmpty())), offered)
                .toList();
    }
}
