package org.entregent.finder;

import static org.entregent.finder.QuestionKind.PLACE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entregent.finder.PageFinder.PageQuestion;
import org.entregent.finder.PlaceSearch.Place;
import org.entregent.finder.PlaceSearch.Places;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAnswer.Shown;

/** A page with one question, whose form leads to the next. */
final class QuestionView {

    private final FinderPageData page;
    private final Places places;
    private final PageQuestion question;

    private QuestionView(FinderPageData page, Places places) {
        this.page = page;
        this.places = places;
        this.question = wanted(page, places);
    }

    /** One of the answers that may be chosen. */
    record Choice(String code, String words, boolean isChosen) {}

    static Shown shown(FinderPageData page, Places places) {
        return new QuestionView(page, places).shown();
    }

    /** The one that was answered in a way that can't be understood, the one that is wanted, or the first. */
    private static PageQuestion wanted(FinderPageData page, Places places) {
        var finder = page.finder();
        var kind = places.isUnclear()
                ? PLACE
                : page.asked().overdone().orElse(page.asked().question());
        return Optional.ofNullable(kind)
                .flatMap(finder::find)
                .orElse(finder.questions().getFirst());
    }

    private Shown shown() {
        var texts = page.texts();
        var number = page.finder().questions().indexOf(question) + 1;
        var progress = texts.say("progress", number, page.finder().questions().size());
        var values = new HashMap<>(page.values());
        values.putAll(form());
        values.putAll(ways());
        values.put("number", number);
        values.put("total", page.finder().questions().size());
        values.put("progress", progress);
        values.put("question", question.text());
        values.put("help", question.help());
        values.put("problem", problem());
        var isStart = isStart();
        var title = isStart
                ? texts.say("regionTitle", page.regionName())
                : texts.say("questionTitle", question.text(), progress);
        var head = new PageHead(
                isStart ? page.site().path() : page.site().address(page.asked()),
                title,
                texts.say("regionDescription", page.regionName()),
                isStart);
        return new Shown(head, "finder/question", values, List.of());
    }

    /** Whether somebody just came: the one page of a region's finder that others should find. */
    private boolean isStart() {
        var asked = page.asked();
        return asked.answers().isEmpty()
                && asked.question() == null
                && asked.placeWords().isEmpty();
    }

    private Map<String, Object> form() {
        var kind = question.kind();
        var others = page.asked().without(kind).showing(null);
        return Map.of(
                "action", page.site().path(),
                "hidden", page.site().hidden(page.visit(), others),
                "name", kind.parameter(),
                "type", kind.mostChoices() > 1 ? "checkbox" : "radio",
                "choices", choices(),
                "isPlace", kind == PLACE,
                "placeWords", places.isUnclear() ? places.words() : "",
                "mayBeIndispensable", question.mayBeIndispensable(),
                "isIndispensable", page.asked().indispensable().contains(kind));
    }

    /** Where one may go from here, other than by answering. */
    private Map<String, Object> ways() {
        var next = page.finder().beside(question, 1).map(PageQuestion::kind);
        var previous = page.finder().beside(question, -1).map(PageQuestion::kind);
        return Map.of(
                "next", next.map(QuestionKind::parameter).orElse(""),
                "previous", previous.map(QuestionKind::parameter).orElse(""),
                "isLast", next.isEmpty(),
                "skip", page.link(page.asked().without(question.kind()).showing(next.orElse(null))),
                "mayFinish",
                        next.isPresent()
                                && !page.asked()
                                        .without(question.kind())
                                        .answers()
                                        .isEmpty());
    }

    private List<Choice> choices() {
        var codes = page.asked().codes(question.kind());
        return question.kind() == PLACE
                ? placeChoices(codes)
                : question.options().stream()
                        .map(option -> new Choice(option.code(), option.words(), codes.contains(option.code())))
                        .toList();
    }

    /** What the words may mean, else the place that is chosen; and the whole department, for whoever is at home all over it. */
    private List<Choice> placeChoices(List<String> codes) {
        var choices = new ArrayList<Choice>();
        var department = RegionCode.department(page.regionCode());
        var chosen = codes.stream().findFirst().orElse("");
        for (Place place : places.found()) {
            choices.add(new Choice(place.code(), place.words(), place.code().equals(chosen)));
        }
        if (choices.isEmpty()
                && !page.placeName().isEmpty()
                && !department.equals(codes.stream().findFirst())) {
            choices.add(new Choice(chosen, page.placeName(), true));
        }
        department.ifPresent(code -> choices.add(
                new Choice(code, page.texts().say("wholeDepartment", page.regionName()), code.equals(chosen))));
        return choices;
    }

    private String problem() {
        var texts = page.texts();
        if (places.isUnclear()) {
            return places.found().isEmpty()
                    ? texts.say("placeUnknown", places.words())
                    : texts.say("placeUnclear", places.words());
        }
        return page.asked().overdone().filter(kind -> kind == question.kind()).isPresent()
                ? texts.say("tooMany", question.kind().mostChoices())
                : "";
    }
}
