package org.entregent.chapter;

import static org.entregent.chapter.ChapterWords.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entregent.page.Listed;
import org.entregent.page.PageHead;
import org.entregent.page.PointMap;
import org.entregent.page.PointMap.Place;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The chapters for everybody: all, of a region, or those with some words in their names. */
@Component
class ChapterListPage implements PublicPage {

    static final String PATH = "/groupes";

    private static final String DOCUMENT = """
            query ChapterListPage($region: String, $search: String, $after: String) {
              regions(first: 100) { nodes { code name parent { code } } }
              chapters(region: $region, search: $search, first: 20, after: $after) {
                totalCount
                nodes { id name meetingDay meetingTime latitude longitude commune { name } region { name } openSeats(first: 1) { totalCount } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    /** What the address may ask, and how the document calls it. */
    private static final Map<String, String> ASKED = Map.of("region", "region", "q", "search", "after", "after");

    private final PublicReader reader;
    private final PublicAddress addresses;

    ChapterListPage(PublicReader reader, PublicAddress addresses) {
        this.reader = reader;
        this.addresses = addresses;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var data = reader.read(visit, DOCUMENT, asked(visit));
        var words = new ChapterWords(visit.language());
        var regions = regions(data.at("/regions/nodes"), region(visit).orElse(""));
        var chosen = regions.stream().filter(Choice::isChosen).findFirst().map(Choice::name);
        var chapters = data.required("chapters");
        var values = new HashMap<String, Object>(Map.of(
                "texts", words.texts().all(),
                "heading", say(words, "heading", chosen),
                "language",
                        visit.language().equals(Locale.FRENCH)
                                ? ""
                                : visit.language().getLanguage(),
                "regions", regions,
                "search", visit.parameter("q").orElse(""),
                "isFiltered", region(visit).isPresent() || visit.parameter("q").isPresent(),
                "all", visit.link(PATH)));
        values.putAll(found(visit, words, chapters));
        var head = new PageHead(
                Visit.address(PATH, kept(visit)),
                say(words, "title", chosen),
                say(words, "description", chosen),
                visit.parameter("q").isEmpty() && visit.parameter("after").isEmpty());
        return new Shown(head, "chapter/groups", values, List.of(itemList(visit, chapters.required("nodes"))));
    }

    @Override
    public List<Listed> list(Visit visit) {
        return List.of(new Listed(PATH, null));
    }

    /** Of all regions, or of the one that was chosen. */
    private static String say(ChapterWords words, String text, Optional<String> region) {
        return region.map(name -> words.texts().say(text + "In", name))
                .orElseGet(() -> words.texts().get(text));
    }

    private static Optional<String> region(Visit visit) {
        return visit.parameter("region").map(code -> code.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> asked(Visit visit) {
        return ASKED.entrySet().stream()
                .filter(parameter -> visit.parameter(parameter.getKey()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getValue,
                        parameter -> visit.parameter(parameter.getKey()).orElseThrow()));
    }

    /** Those that are covered by another, not those that cover others: chapters belong to the former. */
    private static List<Choice> regions(JsonNode regions, String chosen) {
        var covering = regions.valueStream()
                .map(region -> region.at("/parent/code").asString(""))
                .collect(Collectors.toSet());
        return regions.valueStream()
                .filter(region -> !covering.contains(text(region, "code")))
                .map(region -> new Choice(
                        text(region, "code"),
                        text(region, "name"),
                        text(region, "code").equals(chosen)))
                .toList();
    }

    private static Map<String, Object> found(Visit visit, ChapterWords words, JsonNode chapters) {
        var map = map(visit, chapters.required("nodes"));
        var groups = chapters.required("nodes")
                .valueStream()
                .map(chapter -> Map.of(
                        "link", visit.link(ChapterWords.path(chapter)),
                        "name", text(chapter, "name"),
                        "place", chapter.at("/commune/name").asString(),
                        "region", chapter.at("/region/name").asString(),
                        "when", words.when(chapter),
                        "seats", words.seats(chapter)))
                .toList();
        var page = kept(visit);
        page.remove("after");
        var first = visit.link(Visit.address(PATH, page));
        page.put("after", chapters.at("/pageInfo/endCursor").asString(""));
        var next = visit.link(Visit.address(PATH, page));
        var isLater = visit.parameter("after").isPresent();
        var isMore = chapters.at("/pageInfo/hasNextPage").asBoolean();
        return Map.of(
                "map",
                map,
                "isMapped",
                map.points().size() > 1,
                "groups",
                groups,
                "isEmpty",
                groups.isEmpty(),
                "count",
                words.texts().say("count", chapters.required("totalCount").asInt()),
                "isPaged",
                isLater || isMore,
                "first",
                isLater ? first : "",
                "next",
                isMore ? next : "");
    }

    /** In the order of the list, whose rows have the same numbers. */
    private static PointMap map(Visit visit, JsonNode chapters) {
        return PointMap.of(chapters.valueStream()
                .map(chapter -> new Place(
                        text(chapter, "name"),
                        visit.link(ChapterWords.path(chapter)),
                        chapter.required("latitude").asDouble(),
                        chapter.required("longitude").asDouble()))
                .toList());
    }

    /** What of the address is asked, in one order: the same list has one address. */
    private static SequencedMap<String, String> kept(Visit visit) {
        var kept = new LinkedHashMap<String, String>();
        region(visit).ifPresent(code -> kept.put("region", code));
        visit.parameter("q").ifPresent(words -> kept.put("q", words));
        visit.parameter("after").ifPresent(cursor -> kept.put("after", cursor));
        return kept;
    }

    private Map<String, ?> itemList(Visit visit, JsonNode chapters) {
        var items = IntStream.range(0, chapters.size())
                .mapToObj(place -> Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        place + 1,
                        "name",
                        text(chapters.get(place), "name"),
                        "url",
                        addresses.of(ChapterWords.path(chapters.get(place)), visit.language())))
                .toList();
        return Map.of("@context", "https://schema.org", "@type", "ItemList", "itemListElement", items);
    }

    /** One of the regions to choose from. */
    record Choice(String code, String name, boolean isChosen) {}
}
