package org.entregent.finder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.finder.ReasonWords.Reason;
import org.entregent.page.PageHead;
import org.entregent.page.PublicAddress;
import org.entregent.page.PublicAnswer.Shown;
import org.entregent.page.PublicPaths;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A page of networks that fit the answers, each with the reasons why. */
@Component
class NetworksView {

    private static final int PER_CENT = 100;

    /** Brought by a later feature. */
    private static final String PROPOSING = "/proposer-un-reseau";

    private final PublicAddress addresses;
    private final PublicPaths paths;

    NetworksView(PublicAddress addresses, PublicPaths paths) {
        this.addresses = addresses;
        this.paths = paths;
    }

    /**
     * One of the networks.
     *
     * @param percent how well it fits; 0 where nothing was answered
     * @param silent what its sheet says nothing of; empty where it says all
     */
    record Found(
            String name,
            String acronym,
            String link,
            String family,
            String place,
            String summary,
            int percent,
            String fit,
            List<Reason> reasons,
            String silent) {}

    /** What may be demanded no longer, where too much is. */
    record Demand(String words, String link) {}

    Shown shown(FinderPageData page, JsonNode data) {
        var texts = page.texts();
        var connection = data.required("findNetworks");
        var total = connection.required("totalCount").asInt();
        var title = texts.say("networksTitle", page.regionName());
        var values = new HashMap<>(page.values());
        values.put("heading", texts.say("networksHeading", total));
        values.put("isEmpty", total == 0);
        values.put("found", found(page, connection.required("edges")));
        values.put("isAsked", !page.asked().answers().isEmpty());
        values.put(
                "change",
                page.link(page.asked()
                        .showing(page.finder().questions().getFirst().kind())));
        values.put("again", page.link(Asked.NOTHING));
        values.put("demands", demands(page));
        values.put(
                "propose", paths.has(PROPOSING) ? page.visit().link(PROPOSING + "?region=" + page.regionCode()) : "");
        values.put(
                "isOutdated",
                data.at("/newest/version").asInt() != page.finder().version());
        values.putAll(pages(page, connection));
        values.putAll(sharing(page, title));
        var head = new PageHead(page.site().address(page.asked()), title, description(page), false);
        return new Shown(head, "finder/networks", values, List.of());
    }

    private static String description(FinderPageData page) {
        var given = page.finder().questions().stream()
                .map(page::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return given.isEmpty()
                ? page.texts().say("regionDescription", page.regionName())
                : page.texts().say("networksDescription", String.join(" · ", given));
    }

    private static List<Found> found(FinderPageData page, JsonNode edges) {
        var words = new ReasonWords(page.texts(), page.finder(), page.asked());
        return edges.valueStream().map(edge -> found(page, words, edge)).toList();
    }

    private static Found found(FinderPageData page, ReasonWords words, JsonNode edge) {
        var network = edge.required("node");
        var percent = (int) Math.round(PER_CENT * edge.required("score").asDouble());
        var reasons = edge.required("reasons");
        return new Found(
                network.required("name").asString(),
                network.path("acronym").asString(""),
                page.visit().link("/guide/" + network.required("slug").asString()),
                page.texts().get("family." + network.required("family").asString()),
                network.at("/commune/name").asString(network.at("/region/name").asString("")),
                network.path("summary").asString(""),
                percent,
                page.texts().say("fit", percent),
                words.said(reasons),
                words.silent(reasons));
    }

    private static List<Demand> demands(FinderPageData page) {
        return page.finder().questions().stream()
                .filter(question -> page.asked().indispensable().contains(question.kind()))
                .map(question -> new Demand(
                        question.text(),
                        page.link(page.asked().withoutDemand(question.kind()).showing(null))))
                .toList();
    }

    private static Map<String, Object> pages(FinderPageData page, JsonNode connection) {
        var isMore = connection.at("/pageInfo/hasNextPage").asBoolean();
        var isLater = page.asked().after().isPresent();
        var next = page.asked().from(connection.at("/pageInfo/endCursor").asString(""));
        return Map.of(
                "isPaged",
                isMore || isLater,
                "first",
                isLater ? page.link(page.asked().showing(null)) : "",
                "next",
                isMore ? page.link(next) : "");
    }

    /** The address itself, for whoever keeps it or sends it to somebody. */
    private Map<String, Object> sharing(FinderPageData page, String title) {
        var own = new FinderSite(FinderPage.PATH + "/" + page.regionCode(), "", List.of(), false);
        var address = addresses.of(
                own.address(page.asked().showing(null)), page.visit().language());
        var mail = "mailto:?subject=" + encoded(title) + "&body=" + encoded(address);
        return Map.of("address", address, "mail", mail);
    }

    /** As addresses of mail want it, in which a plus is a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
