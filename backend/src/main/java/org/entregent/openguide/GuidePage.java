package org.entregent.openguide;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entregent.page.Listed;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.PublicPaths;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The guide for everybody: all networks, those of a family or a place, or those that somebody looks for. */
@Component
class GuidePage implements PublicPage {

    static final String PATH = "/guide";

    /** Brought by a later feature. */
    private static final String PROPOSING = "/proposer-un-reseau";

    private final GuideReader reader;
    private final ListedNetworks listed;
    private final PublicAddress addresses;
    private final PublicPaths paths;

    GuidePage(GuideReader reader, ListedNetworks listed, PublicAddress addresses, PublicPaths paths) {
        this.reader = reader;
        this.listed = listed;
        this.addresses = addresses;
        this.paths = paths;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var question = Question.of(visit);
        var near = reader.findNear(visit, question.asked());
        var data = reader.read(visit, question.asked(), near);
        var networks = data.required("networks");
        var found = NetworkRows.of(question, networks.required("nodes"));
        var title = GuideTitle.of(question, data);
        var head = title.head(question.asked(), found.rows().isEmpty());
        var values = new HashMap<String, Object>(new GuideForm(question, data).values(near));
        values.put("texts", question.words().texts().all());
        values.put("heading", title.heading());
        values.put("isFront", question.asked().isKept() && !question.asked().has(GuideFilter.FAMILY.parameter));
        values.put("finder", paths.has("/trouver") ? visit.link("/trouver") : "");
        values.put("propose", proposing(question));
        values.put("networks", found.rows());
        values.put("isEmpty", found.rows().isEmpty());
        values.put("map", found.map());
        values.put("isMapped", found.map().points().size() > 1);
        values.put("consulted", consulted(question, data.at("/guide/guide/consultations/unique")));
        values.putAll(counted(question, networks));
        values.putAll(pages(question, networks.required("pageInfo")));
        values.putAll(OpenData.links(question.asked().find(Asked.REGION)));
        return new Shown(head, "openguide/guide", values, List.of(itemList(visit, networks.required("nodes"))));
    }

    /** One pass over all sheets tells when each family and place last changed, too. */
    @Override
    public List<Listed> list(Visit visit) {
        return listed.all(visit);
    }

    /** Where somebody says which network is missing; empty where that is nobody's to say. */
    private String proposing(Question question) {
        if (!paths.has(PROPOSING)) {
            return "";
        }
        var kept = new LinkedHashMap<String, String>();
        question.asked().find(Asked.REGION).ifPresent(code -> kept.put(Asked.REGION, code));
        return question.visit().link(Visit.address(PROPOSING, kept));
    }

    /** @param unique this year's, of the guide of a region */
    private String consulted(Question question, JsonNode unique) {
        var year = Integer.toString(reader.yesterday().getYear());
        return unique.asInt(0) == 0 ? "" : question.words().texts().say("consulted", unique.asInt(), year);
    }

    private Map<String, Object> counted(Question question, JsonNode networks) {
        var total = networks.path("totalCount");
        if (total.isMissingNode()) {
            return Map.of(
                    "count", question.words().texts().get("uncounted"), "groups", List.of(), "families", List.of());
        }
        var facets = networks.required("facets");
        return Map.of(
                "count", question.words().texts().say("count", total.asInt()),
                "groups", FacetGroup.all(question, facets, reader.nomenclature()),
                "families", FamilyCard.all(question, facets.required("families")));
    }

    private static Map<String, Object> pages(Question question, JsonNode pageInfo) {
        var asked = question.asked();
        var isMore = pageInfo.required("hasNextPage").asBoolean();
        return Map.of(
                "isPaged", asked.isLater() || isMore,
                "first", asked.isLater() ? question.link(asked.fromStart()) : "",
                "next",
                        isMore
                                ? question.link(asked.after(
                                        pageInfo.required("endCursor").asString()))
                                : "");
    }

    private Map<String, ?> itemList(Visit visit, JsonNode networks) {
        var items = IntStream.range(0, networks.size())
                .mapToObj(place -> Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        place + 1,
                        "name",
                        GuideWords.text(networks.get(place), "name"),
                        "url",
                        addresses.of(GuideWords.path(networks.get(place)), visit.language())))
                .toList();
        return Map.of("@context", "https://schema.org", "@type", "ItemList", "itemListElement", items);
    }
}
