package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Moved;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPage;
import org.entregent.page.PublicPaths;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A network's sheet for everybody. An address of once leads to that of today; what was taken out is gone. */
@Component
class NetworkPage implements PublicPage {

    private static final String PATTERN = GuidePage.PATH + "/{slug}";

    private static final String DOCUMENT = """
            query NetworkPage($slug: String!) {
              networkAddress(slug: $slug) {
                network {
                  slug status changedAt verifiedOn region { code name } chapter { id name }
                  name acronym family legalForm rna siren summary description
                  departments { code name } communes { id name } allActivities
                  activities { nomenclature code nameFrench nameEnglish }
                  audiences firmSizes memberCount firmCount feeBand admissions frequency timeSlots services goals
                  contactName contactEmail contactPhone website address latitude longitude
                  commune { id name postalCodes department { code name } }
                  languages accessible completeness isFull missing
                }
              }
            }""";

    /** One more than are shown: the sheet itself is among them. */
    private static final String SIMILAR = """
            query SimilarNetworks($region: String!, $family: NetworkFamily!, $near: ID) {
              networks(region: $region, family: $family, near: $near, orderBy: NEARNESS, first: 4) {
                nodes {
                  slug name acronym family summary frequency feeBand isFull region { name } commune { name } chapter { id }
                  hits { field text }
                }
              }
            }""";

    private static final int MOST_SIMILAR = 3;
    private static final int LONGEST_DESCRIPTION = 200;

    private final PublicReader reader;
    private final PublicAddress addresses;
    private final PublicPaths paths;

    NetworkPage(PublicReader reader, PublicAddress addresses, PublicPaths paths) {
        this.reader = reader;
        this.addresses = addresses;
        this.paths = paths;
    }

    @Override
    public String pattern() {
        return PATTERN;
    }

    @Override
    public PublicAnswer answer(Visit visit) {
        var slug = visit.segment("slug");
        var address = reader.read(visit, DOCUMENT, Map.of("slug", slug)).required("networkAddress");
        if (address.isNull()) {
            return new Absent();
        }
        var network = address.required("network");
        if (network.isNull()) {
            return new Gone();
        }
        return text(network, "slug").equals(slug) ? shown(visit, network) : new Moved(GuideWords.path(network));
    }

    private Shown shown(Visit visit, JsonNode network) {
        var words = new GuideWords(visit.language());
        var place = place(network);
        var family = words.of("family", text(network, "family"));
        var head = new PageHead(
                GuideWords.path(network),
                words.texts().say("sheetTitle", GuideWords.name(network), place),
                description(words, network, place),
                true);
        var values = new HashMap<String, Object>(new SheetValues(visit, words, network).all());
        values.put("family", family);
        var similar = similar(visit, words, network);
        values.put("similar", similar);
        values.put("isLonely", similar.isEmpty());
        values.putAll(ways(visit, network));
        var linked = new LinkedNetwork(network, addresses, visit.language());
        return new Shown(head, "openguide/network", values, List.of(linked.organization(head), linked.trail(words)));
    }

    /** What the sheet says of itself, or else what is known of it. */
    private static String description(GuideWords words, JsonNode network, String place) {
        var own = Stream.of(text(network, "summary"), text(network, "description"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> words.texts()
                        .say(
                                "sheetDescription",
                                GuideWords.name(network),
                                words.of("heading", text(network, "family")),
                                place));
        return own.length() <= LONGEST_DESCRIPTION
                ? own
                : own.substring(0, LONGEST_DESCRIPTION).replaceFirst("\\s+\\S*$", "") + "…";
    }

    static String place(JsonNode network) {
        return network.at("/commune/name").asString(network.at("/region/name").asString());
    }

    /** What a visitor may do with the sheet, where there are pages for it. */
    private Map<String, Object> ways(Visit visit, JsonNode network) {
        return Map.of("correct", way(visit, network, "/corriger"), "claim", way(visit, network, "/revendiquer"));
    }

    private String way(Visit visit, JsonNode network, String verb) {
        return paths.has(PATTERN + verb) && network.required("chapter").isNull()
                ? visit.link(GuideWords.path(network) + verb)
                : "";
    }

    private List<NetworkRow> similar(Visit visit, GuideWords words, JsonNode network) {
        var asked = new HashMap<String, Object>();
        asked.put("region", network.at("/region/code").asString());
        asked.put("family", text(network, "family"));
        Optional.of(network.at("/commune/id"))
                .filter(id -> !id.isMissingNode())
                .ifPresent(id -> asked.put("near", id.asString()));
        return reader.read(visit, SIMILAR, asked)
                .at("/networks/nodes")
                .valueStream()
                .filter(other -> !text(other, "slug").equals(text(network, "slug")))
                .limit(MOST_SIMILAR)
                .map(other -> NetworkRow.of(visit, words, other, ""))
                .toList();
    }
}
