package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAddress;
import tools.jackson.databind.JsonNode;

/** A network as schema.org has it. What nobody said is left out. */
final class LinkedNetwork {

    private static final String CONTEXT = "https://schema.org";

    private final JsonNode network;
    private final PublicAddress addresses;
    private final Locale language;

    LinkedNetwork(JsonNode network, PublicAddress addresses, Locale language) {
        this.network = network;
        this.addresses = addresses;
        this.language = language;
    }

    Map<String, ?> organization(PageHead head) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", CONTEXT);
        said.put("@type", "Organization");
        said.put("name", text(network, "name"));
        put(said, "alternateName", "acronym");
        said.put("description", head.description());
        said.put("url", addresses.of(head.address(), language));
        put(said, "sameAs", "website");
        put(said, "email", "contactEmail");
        put(said, "telephone", "contactPhone");
        put(said, "identifier", "rna");
        put(said, "taxID", "siren");
        said.put("areaServed", area());
        said.put("address", address());
        if (!network.required("latitude").isNull()) {
            said.put("location", Map.of("@type", "Place", "geo", geo()));
        }
        return said;
    }

    private void put(Map<String, Object> said, String name, String field) {
        if (!network.required(field).isNull()) {
            said.put(name, text(network, field));
        }
    }

    private List<Map<String, String>> area() {
        return Stream.of("departments", "communes")
                .flatMap(field -> network.required(field).valueStream())
                .map(place -> Map.of("@type", "AdministrativeArea", "name", text(place, "name")))
                .toList();
    }

    private Map<String, String> address() {
        var address = new LinkedHashMap<>(Map.of("@type", "PostalAddress", "addressCountry", "FR"));
        var commune = network.required("commune");
        if (!network.required("address").isNull()) {
            address.put("streetAddress", text(network, "address"));
        }
        if (!commune.isNull()) {
            address.put("addressLocality", text(commune, "name"));
            address.put("addressRegion", commune.at("/department/name").asString());
        }
        return address;
    }

    private Map<String, ?> geo() {
        return Map.of(
                "@type", "GeoCoordinates",
                "latitude", network.required("latitude").asDouble(),
                "longitude", network.required("longitude").asDouble());
    }

    /** Where the sheet stands: the guide, its region. */
    Map<String, ?> trail(GuideWords words) {
        var region = new LinkedHashMap<>(
                Map.of(Asked.REGION, network.at("/region/code").asString()));
        return Map.of(
                "@context",
                CONTEXT,
                "@type",
                "BreadcrumbList",
                "itemListElement",
                List.of(
                        step(1, words.texts().get("heading"), GuidePage.PATH),
                        step(2, network.at("/region/name").asString(), new Asked(region).address()),
                        step(3, text(network, "name"), GuideWords.path(network))));
    }

    private Map<String, ?> step(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", addresses.of(address, language));
    }
}
