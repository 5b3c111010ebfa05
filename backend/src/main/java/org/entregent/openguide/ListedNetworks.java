package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.entregent.page.Listed;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The guide's addresses for the sitemap: every sheet, and every region, family, department and commune that has some. */
@Component
class ListedNetworks {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final String REGIONS = "query GuideRegions { regions(first: 100) { nodes { code } } }";

    private static final String NETWORKS = """
            query GuideAddresses($region: String!, $after: String) {
              networks(region: $region, first: 100, after: $after) {
                nodes { slug family changedAt verifiedOn commune { id department { code } } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    private final PublicReader reader;

    ListedNetworks(PublicReader reader) {
        this.reader = reader;
    }

    List<Listed> all(Visit visit) {
        var sheets = new ArrayList<Listed>();
        var places = new LinkedHashMap<String, LocalDate>();
        for (var region : reader.read(visit, REGIONS, Map.of()).at("/regions/nodes")) {
            gather(visit, text(region, "code"), sheets, places);
        }
        var listed = new ArrayList<Listed>();
        listed.add(new Listed(GuidePage.PATH, places.remove(GuidePage.PATH)));
        places.forEach((address, changedOn) -> listed.add(new Listed(address, changedOn)));
        listed.addAll(sheets);
        return listed;
    }

    private void gather(Visit visit, String region, List<Listed> sheets, Map<String, LocalDate> places) {
        var asked = new HashMap<String, Object>(Map.of("region", region));
        JsonNode networks;
        do {
            networks = reader.read(visit, NETWORKS, Map.copyOf(asked)).required("networks");
            for (var network : networks.required("nodes")) {
                var changedOn = changedOn(network);
                sheets.add(new Listed(GuideWords.path(network), changedOn));
                places(region, network).forEach(address -> places.merge(address, changedOn, ListedNetworks::later));
            }
            asked.put("after", networks.at("/pageInfo/endCursor").asString(""));
        } while (networks.at("/pageInfo/hasNextPage").asBoolean());
    }

    /** The lists that a network stands in and that search engines keep. */
    private static List<String> places(String region, JsonNode network) {
        var family = GuideFilter.FAMILY.nameOf(text(network, "family"));
        var lists = new ArrayList<>(List.of(
                GuidePage.PATH,
                list(Map.entry(Asked.REGION, region)),
                list(Map.entry(GuideFilter.FAMILY.parameter, family)),
                list(Map.entry(Asked.REGION, region), Map.entry(GuideFilter.FAMILY.parameter, family))));
        var commune = network.required("commune");
        if (!commune.isNull()) {
            lists.add(list(Map.entry(
                    GuideFilter.DEPARTMENT.parameter,
                    commune.at("/department/code").asString())));
            lists.add(list(Map.entry(Asked.COMMUNE, text(commune, "id"))));
        }
        return lists;
    }

    @SafeVarargs
    private static String list(Map.Entry<String, String>... parameters) {
        SequencedMap<String, String> said = new LinkedHashMap<>();
        for (var parameter : parameters) {
            said.put(parameter.getKey(), parameter.getValue());
        }
        return new Asked(said).address();
    }

    /** When what it says was last changed, or somebody said that it holds. */
    private static LocalDate changedOn(JsonNode network) {
        var changed = OffsetDateTime.parse(text(network, "changedAt"))
                .atZoneSameInstant(ZONE)
                .toLocalDate();
        var verified = text(network, "verifiedOn");
        return verified.isEmpty() ? changed : later(changed, LocalDate.parse(verified));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
