package org.entregent.finder;

import static org.entregent.finder.QuestionKind.PLACE;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entregent.finder.PlaceSearch.Places;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Moved;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One question at a time, then the networks that fit. All that somebody answered is in the address: a form adds its answer and leads
 * on, nothing is kept here.
 */
@Component
class FinderPages {

    static final int PAGE = 10;

    private static final String DOCUMENT = """
            query FinderPage($region: String!, $version: Int, $answers: FinderAnswersInput!, $isFound: Boolean!,
                $after: String, $language: Language!, $place: ID!, $isPlaced: Boolean!, $first: Int!) {
              region(code: $region) { code name }
              finder(region: $region, version: $version) {
                version
                questions {
                  kind mayBeIndispensable text(language: $language) help(language: $language)
                  options { code values words(language: $language) }
                }
              }
              place: node(id: $place) @include(if: $isPlaced) {
                ... on Commune { name department { name } }
                ... on Department { name }
              }
              newest: finder(region: $region) @include(if: $isFound) { version }
              findNetworks(region: $region, version: $version, answers: $answers, first: $first, after: $after)
                  @include(if: $isFound) {
                totalCount
                edges {
                  score
                  reasons { question match missing sheetSays }
                  node { slug name acronym family summary commune { name } region { name } }
                }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    private final PublicReader reader;
    private final PlaceSearch places;
    private final NetworksView networks;

    FinderPages(PublicReader reader, PlaceSearch places, NetworksView networks) {
        this.reader = reader;
        this.places = places;
        this.networks = networks;
    }

    /** A region's code has one spelling, so that its pages have one address. */
    static String regionOf(Visit visit) {
        return visit.segment("region").toUpperCase(Locale.ROOT);
    }

    PublicAnswer answer(Visit visit, FinderSite site) {
        var region = regionOf(visit);
        var said = Asked.of(visit);
        if (!region.equals(visit.segment("region"))) {
            return new Moved(site.address(said));
        }
        var found = said.placeWords()
                .map(words -> places.find(visit, region, words))
                .orElse(Places.NOT_ASKED);
        var asked = found.meant().map(place -> said.at(place.code())).orElse(said);
        var isFound =
                asked.wantsNetworks() && !found.isUnclear() && asked.overdone().isEmpty();
        var data = reader.read(visit, DOCUMENT, variables(visit, region, asked, isFound));
        if (data.required("finder").isNull()) {
            return new Absent();
        }
        var page = page(visit, site, asked, data);
        return isFound ? networks.shown(page, data) : QuestionView.shown(page, found);
    }

    private static FinderPageData page(Visit visit, FinderSite site, Asked asked, JsonNode data) {
        var finder = PageFinder.of(data.required("finder"));
        return new FinderPageData(
                visit,
                site,
                asked.in(finder.version()),
                finder,
                data.at("/region/code").asString(),
                data.at("/region/name").asString(),
                placeName(data.path("place")));
    }

    private static String placeName(JsonNode place) {
        var name = place.path("name").asString("");
        var department = place.at("/department/name").asString("");
        return department.isEmpty() ? name : name + " (" + department + ")";
    }

    private static Map<String, Object> variables(Visit visit, String region, Asked asked, boolean isFound) {
        var variables = new HashMap<String, Object>();
        variables.put("region", region);
        if (asked.version() != null) {
            variables.put("version", asked.version());
        }
        variables.put("answers", isFound ? asked.input() : Map.of());
        variables.put("isFound", isFound);
        asked.after().ifPresent(cursor -> variables.put("after", cursor));
        variables.put("first", PAGE);
        variables.put("language", visit.language().equals(Locale.ENGLISH) ? "ENGLISH" : "FRENCH");
        var place = asked.codes(PLACE).stream().findFirst().orElse("").toUpperCase(Locale.ROOT);
        variables.put("place", (place.length() > 3 ? "com_" : "dep_") + place);
        variables.put("isPlaced", !place.isEmpty());
        return variables;
    }
}
