package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.openguide.SheetValues.Linked;
import org.entregent.page.Visit;
import tools.jackson.databind.JsonNode;

/** Where a network is at home, where it meets, and how it is reached. */
final class SheetPlaces {

    private final Visit visit;
    private final GuideWords words;
    private final JsonNode network;

    SheetPlaces(Visit visit, GuideWords words, JsonNode network) {
        this.visit = visit;
        this.words = words;
        this.network = network;
    }

    Map<String, Object> all() {
        var values = new HashMap<String, Object>(contact());
        values.put("departments", linked("departments", GuideFilter.DEPARTMENT.parameter, "code"));
        values.put("communes", linked("communes", Asked.COMMUNE, "id"));
        values.put("isLimited", !network.required("communes").isEmpty());
        values.put("seat", seat());
        values.put("seatList", seatList());
        values.put("town", network.at("/commune/name").asString(""));
        values.put("directions", directions());
        return values;
    }

    private List<Linked> linked(String places, String parameter, String key) {
        return network.required(places)
                .valueStream()
                .map(place -> new Linked(text(place, "name"), list(parameter, text(place, key))))
                .toList();
    }

    private String list(String parameter, String value) {
        return visit.link(new Asked(new LinkedHashMap<>(Map.of(parameter, value))).address());
    }

    private Map<String, Object> contact() {
        var email = text(network, "contactEmail");
        var phone = text(network, "contactPhone");
        var website = text(network, "website");
        var person = text(network, "contactName");
        return Map.of(
                "person",
                person,
                "email",
                email,
                "mailTo",
                email.isEmpty() ? "" : "mailto:" + email,
                "phone",
                GuideWords.phone(phone),
                "contact",
                GuideWords.path(network) + "/contact",
                "dial",
                phone.isEmpty() ? "" : "tel:" + phone,
                "website",
                website,
                "site",
                website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""),
                "isReachable",
                Stream.of(email, phone, website, person).anyMatch(said -> !said.isEmpty()),
                "who",
                person.isEmpty() ? "" : words.texts().say("who", person));
    }

    /** Street, postal code where there is one only, commune. */
    private String seat() {
        var commune = network.required("commune");
        var codes = commune.path("postalCodes");
        var town = codes.size() == 1
                ? codes.get(0).asString() + " " + text(commune, "name")
                : commune.path("name").asString("");
        return Stream.of(text(network, "address"), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String seatList() {
        var id = network.at("/commune/id").asString("");
        return id.isEmpty() ? "" : list(Asked.COMMUNE, id);
    }

    private String directions() {
        return network.required("latitude").isNull()
                ? ""
                : "https://www.openstreetmap.org/directions?to=%s%%2C%s"
                        .formatted(
                                network.required("latitude").asString(),
                                network.required("longitude").asString());
    }
}
