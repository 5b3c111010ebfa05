package org.entregent.claim;

import java.util.Map;
import java.util.function.Function;
import org.entregent.graph.NodeIds;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Moved;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** Finds the network that an address of a claim's pages is about, as everybody sees it. */
@Component
class ClaimedNetworks {

    private static final String DOCUMENT = """
            query ClaimedNetwork($slug: String!) {
              networkAddress(slug: $slug) { network { id slug name region { name } chapter { id } } }
            }""";

    private final PublicReader reader;
    private final NodeIds ids;

    /** The network of an address, or what stands there instead. */
    sealed interface Found {

        record Here(ClaimedNetwork network) implements Found {}

        record Elsewhere(PublicAnswer answer) implements Found {}
    }

    ClaimedNetworks(PublicReader reader, NodeIds ids) {
        this.reader = reader;
        this.ids = ids;
    }

    /** @param path of the page by the network's path: an address of once leads there */
    Found find(Visit visit, Function<String, String> path) {
        var slug = visit.segment("slug");
        var address = reader.read(visit, DOCUMENT, Map.of("slug", slug)).required("networkAddress");
        if (address.isNull()) {
            return new Found.Elsewhere(new Absent());
        }
        var said = address.required("network");
        if (said.isNull()) {
            return new Found.Elsewhere(new Gone());
        }
        if (!said.required("chapter").isNull()) {
            return new Found.Elsewhere(new Absent());
        }
        var network = ids.find("Network", said.required("id").asString())
                .map(reference -> ClaimedNetwork.of(reference, said))
                .orElseThrow();
        return network.slug().equals(slug)
                ? new Found.Here(network)
                : new Found.Elsewhere(new Moved(path.apply(network.path())));
    }
}
