package org.entregent.chapter;

import static org.entregent.chapter.ChapterWords.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entregent.page.Listed;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.PublicPaths;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A chapter's card for everybody: when and where it meets, which seats are open, how to come. A closed one is gone. */
@Component
class ChapterCardPage implements PublicPage {

    private static final String DOCUMENT = """
            query ChapterCardPage($id: ID!, $language: Language!) {
              chapter(id: $id) {
                id name meetingDay meetingTime meetingPlace meetingAddress latitude longitude createdOn closedOn memberCount
                commune { name department { name } }
                region { code name }
                openSeats(first: 100) { totalCount nodes { name(language: $language) } }
              }
            }""";

    private static final String LIST = """
            query ChapterAddresses($after: String) {
              chapters(first: 100, after: $after) { nodes { id changedOn } pageInfo { hasNextPage endCursor } }
            }""";

    /** Where somebody asks to visit: a later feature's. */
    private static final String ASKING = ChapterListPage.PATH + "/{id}/visite";

    private final PublicReader reader;
    private final PublicAddress addresses;
    private final PublicPaths paths;

    ChapterCardPage(PublicReader reader, PublicAddress addresses, PublicPaths paths) {
        this.reader = reader;
        this.addresses = addresses;
        this.paths = paths;
    }

    @Override
    public String pattern() {
        return ChapterListPage.PATH + "/{id}";
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var language = visit.language().equals(Locale.ENGLISH) ? "ENGLISH" : "FRENCH";
        var chapter = reader.read(visit, DOCUMENT, Map.of("id", visit.segment("id"), "language", language))
                .required("chapter");
        if (chapter.isNull()) {
            return new Absent();
        }
        return chapter.required("closedOn").isNull() ? shown(visit, chapter) : new Gone();
    }

    @Override
    public List<Listed> list(Visit visit) {
        var listed = new ArrayList<Listed>();
        var asked = new HashMap<String, Object>();
        JsonNode chapters;
        do {
            chapters = reader.read(visit, LIST, Map.copyOf(asked)).required("chapters");
            chapters.required("nodes").forEach(chapter -> listed.add(listed(chapter)));
            asked.put("after", chapters.at("/pageInfo/endCursor").asString(""));
        } while (chapters.at("/pageInfo/hasNextPage").asBoolean());
        return listed;
    }

    private static Listed listed(JsonNode chapter) {
        return new Listed(ChapterWords.path(chapter), LocalDate.parse(text(chapter, "changedOn")));
    }

    private Shown shown(Visit visit, JsonNode chapter) {
        var words = new ChapterWords(visit.language());
        var texts = words.texts();
        var name = text(chapter, "name");
        var place = chapter.at("/commune/name").asString();
        var head = new PageHead(
                ChapterWords.path(chapter),
                texts.say("cardTitle", name, place),
                texts.say(
                        "cardDescription", name, words.day(chapter), words.time(chapter), place, words.seats(chapter)),
                true);
        return new Shown(head, "chapter/group", values(visit, words, chapter), List.of(organization(head, chapter)));
    }

    private Map<String, Object> values(Visit visit, ChapterWords words, JsonNode chapter) {
        var texts = words.texts();
        var region = new LinkedHashMap<String, String>();
        region.put("region", chapter.at("/region/code").asString());
        var values = new HashMap<String, Object>(seats(words, chapter));
        values.put("texts", texts.all());
        values.put("name", text(chapter, "name"));
        values.put("place", chapter.at("/commune/name").asString());
        values.put("region", chapter.at("/region/name").asString());
        values.put("when", words.when(chapter));
        values.put("address", ChapterWords.address(chapter));
        values.put(
                "members", texts.say("members", chapter.required("memberCount").asInt()));
        values.put("directions", directions(chapter));
        values.put("ask", paths.has(ASKING) ? visit.link(ChapterWords.path(chapter) + "/visite") : "");
        values.put("list", visit.link(ChapterListPage.PATH));
        values.put("regionList", visit.link(Visit.address(ChapterListPage.PATH, region)));
        values.put("signIn", "/oauth2/authorization/entregent?continue=%2Fgroupes%2F" + text(chapter, "id"));
        return values;
    }

    private static Map<String, Object> seats(ChapterWords words, JsonNode chapter) {
        var open = chapter.required("openSeats");
        var trades = open.required("nodes")
                .valueStream()
                .map(trade -> text(trade, "name"))
                .toList();
        var total = open.required("totalCount").asInt();
        var rest = total - trades.size();
        return Map.of(
                "seats",
                words.seats(chapter),
                "trades",
                trades,
                "isFull",
                total == 0,
                "rest",
                rest > 0 ? words.texts().say("rest", rest) : "");
    }

    private static String directions(JsonNode chapter) {
        return "https://www.openstreetmap.org/directions?to=%s%%2C%s"
                .formatted(
                        chapter.required("latitude").asString(),
                        chapter.required("longitude").asString());
    }

    private Map<String, ?> organization(PageHead head, JsonNode chapter) {
        var address = Map.of(
                "@type", "PostalAddress",
                "streetAddress", text(chapter, "meetingAddress"),
                "addressLocality", chapter.at("/commune/name").asString(),
                "addressRegion", chapter.at("/commune/department/name").asString());
        var geo = Map.of(
                "@type", "GeoCoordinates",
                "latitude", chapter.required("latitude").asDouble(),
                "longitude", chapter.required("longitude").asDouble());
        return Map.of(
                "@context", "https://schema.org",
                "@type", "Organization",
                "name", text(chapter, "name"),
                "description", head.description(),
                "url", addresses.of(head.address(), Locale.FRENCH),
                "foundingDate", text(chapter, "createdOn"),
                "location",
                        Map.of(
                                "@type",
                                "Place",
                                "name",
                                text(chapter, "meetingPlace"),
                                "address",
                                address,
                                "geo",
                                geo));
    }
}
