package org.entregent.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entregent.finder.PageFinder.PageOption;
import org.entregent.finder.PageFinder.PageQuestion;
import org.entregent.page.Texts;
import org.entregent.page.Visit;

/**
 * What every page of a region's finder knows.
 *
 * @param placeName what the place that was answered is called; empty where none was, or where there is none of this code
 */
record FinderPageData(
        Visit visit,
        FinderSite site,
        Asked asked,
        PageFinder finder,
        String regionCode,
        String regionName,
        String placeName) {

    /** One of the answers, and the question behind it. */
    record Given(String question, String words, String indispensable, String link) {}

    Texts texts() {
        return Texts.of("finder", visit.language());
    }

    /** What every template of the finder asks for. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("texts", texts().all());
        values.put("region", regionName);
        values.put("start", site.isEmbedded() ? "" : visit.link(site.start()));
        values.put("isEmbedded", site.isEmbedded());
        var given = given();
        values.put("given", given);
        values.put("isAnswered", !given.isEmpty());
        return values;
    }

    String link(Asked wanted) {
        return site.link(visit, wanted);
    }

    private List<Given> given() {
        var given = new ArrayList<Given>();
        for (var question : finder.questions()) {
            var words = words(question);
            if (!words.isEmpty()) {
                var isDemanded = asked.indispensable().contains(question.kind());
                given.add(new Given(
                        question.text(),
                        words,
                        isDemanded ? texts().get("indispensableMark") : "",
                        link(asked.showing(question.kind()))));
            }
        }
        return given;
    }

    /** The answer to a question as it reads; empty where there is none. */
    String words(PageQuestion question) {
        var codes = asked.codes(question.kind());
        if (question.kind() == QuestionKind.PLACE) {
            return codes.isEmpty() ? "" : placeName;
        }
        return codes.stream()
                .flatMap(code -> question.find(code).stream())
                .map(PageOption::words)
                .collect(Collectors.joining(" + "));
    }
}
