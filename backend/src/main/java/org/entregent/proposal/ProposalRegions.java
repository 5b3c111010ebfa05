package org.entregent.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entregent.graph.NodeIds;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The regions whose guides take networks: those that cover no others. */
@Component
class ProposalRegions {

    private static final String DOCUMENT = """
            query ProposalRegions { regions(first: 100, orderBy: NAME) { nodes { id code name parent { code } } } }""";

    private final PublicReader reader;
    private final NodeIds ids;

    ProposalRegions(PublicReader reader, NodeIds ids) {
        this.reader = reader;
        this.ids = ids;
    }

    record Guide(int regionId, String code, String name) {}

    List<Guide> all(Visit visit) {
        var regions = reader.read(visit, DOCUMENT, Map.of()).at("/regions/nodes");
        var covering = regions.valueStream()
                .map(region -> region.at("/parent/code").asString(""))
                .collect(Collectors.toSet());
        return regions.valueStream()
                .filter(region -> !covering.contains(region.required("code").asString()))
                .map(this::guide)
                .toList();
    }

    /** The one that somebody named, or the only one there is. */
    static Optional<Guide> named(List<Guide> guides, String code) {
        return guides.size() == 1
                ? Optional.of(guides.getFirst())
                : guides.stream()
                        .filter(guide -> guide.code().equalsIgnoreCase(code))
                        .findFirst();
    }

    private Guide guide(JsonNode region) {
        var id = ids.find("Region", region.required("id").asString()).orElseThrow();
        return new Guide(
                id.region(),
                region.required("code").asString(),
                region.required("name").asString());
    }
}
