package org.entregent.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.page.Visit;

/**
 * Where the finder of a region stands: on a page of ours, or in a frame on a partner's.
 *
 * @param path of all its addresses
 * @param start where regions are chosen from; empty in a frame, which is about one region
 * @param kept what every address goes on saying, such as the partner's colour
 */
record FinderSite(String path, String start, List<Map.Entry<String, String>> kept, boolean isEmbedded) {

    String address(Asked asked) {
        return Visit.address(path, all(asked));
    }

    String link(Visit visit, Asked asked) {
        return visit.link(address(asked));
    }

    /** What a form sends along, besides what is asked in it. */
    List<Map.Entry<String, String>> hidden(Visit visit, Asked asked) {
        var language = visit.language().equals(Locale.FRENCH)
                ? List.<Map.Entry<String, String>>of()
                : List.of(Map.entry("langue", visit.language().getLanguage()));
        return Stream.concat(all(asked).stream(), language.stream()).toList();
    }

    private List<Map.Entry<String, String>> all(Asked asked) {
        return Stream.concat(kept.stream(), asked.parameters().stream()).toList();
    }
}
