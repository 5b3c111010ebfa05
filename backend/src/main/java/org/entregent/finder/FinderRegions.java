package org.entregent.finder;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** The regions whose networks can be found: those that are covered by another, not those that cover others. */
@Component
class FinderRegions {

    private static final String DOCUMENT = """
            query FinderRegions { regions(first: 100, orderBy: NAME) { nodes { code name parent { code } } } }""";

    private final PublicReader reader;

    FinderRegions(PublicReader reader) {
        this.reader = reader;
    }

    record FinderRegion(String code, String name) {}

    List<FinderRegion> all(Visit visit) {
        var regions = reader.read(visit, DOCUMENT, Map.of()).at("/regions/nodes");
        var covering = regions.valueStream()
                .map(region -> region.at("/parent/code").asString(""))
                .collect(Collectors.toSet());
        return regions.valueStream()
                .map(region -> new FinderRegion(
                        region.required("code").asString(),
                        region.required("name").asString()))
                .filter(region -> !covering.contains(region.code()))
                .toList();
    }
}
