package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import tools.jackson.databind.JsonNode;

/** What the template of a sheet shows. */
final class SheetValues {

    private static final int MOST_MISSING = 4;

    private final Visit visit;
    private final GuideWords words;
    private final Texts texts;
    private final JsonNode network;

    SheetValues(Visit visit, GuideWords words, JsonNode network) {
        this.visit = visit;
        this.words = words;
        this.texts = words.texts();
        this.network = network;
    }

    /** Something with a name, and what the sheet says of it. */
    record Fact(String name, String value) {}

    /** What it offers, and to whom. */
    record Offer(String title, List<String> values) {}

    /** A value, and the list of those that share it. */
    record Linked(String name, String link) {}

    Map<String, Object> all() {
        var values = new HashMap<String, Object>();
        values.put("texts", texts.all());
        values.put("name", GuideWords.name(network));
        values.put("summary", text(network, "summary"));
        values.put("list", visit.link(GuidePage.PATH));
        values.put("region", network.at("/region/name").asString());
        values.put("regionList", list(Asked.REGION, network.at("/region/code").asString()));
        values.put("familyList", familyList());
        values.put("isOld", text(network, "status").equals("NEEDS_UPDATE"));
        values.put("paragraphs", paragraphs());
        values.put("terms", terms());
        values.put("offers", offers());
        values.put("facts", facts());
        values.putAll(new SheetPlaces(visit, words, network).all());
        values.putAll(chapter());
        values.putAll(standing());
        return values;
    }

    private String list(String parameter, String value) {
        SequencedMap<String, String> said = new LinkedHashMap<>(Map.of(parameter, value));
        return visit.link(new Asked(said).address());
    }

    private String familyList() {
        return list(GuideFilter.FAMILY.parameter, GuideFilter.FAMILY.nameOf(text(network, "family")));
    }

    private List<String> paragraphs() {
        return text(network, "description")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What most people look for first. */
    private List<Fact> terms() {
        var unsaid = texts.get("unsaid");
        return List.of(
                new Fact(
                        texts.get("meetings"),
                        words.find("frequency", network, "frequency").orElse(unsaid)),
                new Fact(texts.get("fee"), words.find("fee", network, "feeBand").orElse(unsaid)),
                new Fact(texts.get("admission"), orUnsaid(words.list("admission", network, "admissions"))),
                new Fact(texts.get("size"), size().orElse(unsaid)));
    }

    private String orUnsaid(List<String> said) {
        return said.isEmpty() ? texts.get("unsaid") : String.join(", ", said);
    }

    private Optional<String> size() {
        var parts = Stream.of("memberCount", "firmCount")
                .filter(field -> !network.required(field).isNull())
                .map(field -> texts.say(field, network.required(field).asInt()))
                .collect(Collectors.joining(", "));
        return Optional.of(parts).filter(said -> !said.isEmpty());
    }

    private List<Offer> offers() {
        var audiences = Stream.concat(
                words.list("audience", network, "audiences").stream(),
                words.list("firmSize", network, "firmSizes").stream());
        return Stream.of(
                        new Offer(texts.get("services"), words.list("service", network, "services")),
                        new Offer(texts.get("goals"), words.list("goal", network, "goals")),
                        new Offer(texts.get("audiences"), audiences.toList()))
                .filter(offer -> !offer.values().isEmpty())
                .toList();
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        add(facts, "timeSlots", words.list("timeSlot", network, "timeSlots"));
        add(facts, "allActivities", allActivities());
        add(facts, "activities", activities("NAF_REV_2"));
        add(facts, "activities2025", activities("NAF_2025"));
        add(
                facts,
                "languages",
                network.required("languages")
                        .valueStream()
                        .map(code -> words.spoken(code.asString()))
                        .toList());
        add(facts, "accessible", accessible());
        add(
                facts,
                "legalForm",
                words.find("legalForm", network, "legalForm").stream().toList());
        add(
                facts,
                "rna",
                Optional.of(text(network, "rna")).filter(number -> !number.isEmpty()).stream()
                        .toList());
        add(
                facts,
                "siren",
                Optional.of(text(network, "siren"))
                        .filter(number -> !number.isEmpty())
                        .map(SheetValues::spaced)
                        .stream()
                        .toList());
        return facts;
    }

    private void add(List<Fact> facts, String name, List<String> said) {
        if (!said.isEmpty()) {
            facts.add(new Fact(texts.get(name), String.join(", ", said)));
        }
    }

    private static String spaced(String siren) {
        return siren.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }

    private List<String> accessible() {
        var said = network.required("accessible");
        return said.isNull() ? List.of() : List.of(texts.get(said.asBoolean() ? "yes" : "no"));
    }

    private List<String> allActivities() {
        return network.required("allActivities").asBoolean() ? List.of(texts.get("all")) : List.of();
    }

    /** A code says nothing without its nomenclature: each has a fact of its own. */
    private List<String> activities(String nomenclature) {
        return network.required("activities")
                .valueStream()
                .filter(activity -> text(activity, "nomenclature").equals(nomenclature))
                .map(activity -> text(activity, words.isEnglish() ? "nameEnglish" : "nameFrench") + " ("
                        + text(activity, "code") + ")")
                .toList();
    }

    private Map<String, Object> chapter() {
        var chapter = network.required("chapter");
        return chapter.isNull()
                ? Map.of("chapter", "", "chapterPage", "")
                : Map.of(
                        "chapter", text(chapter, "name"), "chapterPage", visit.link("/groupes/" + text(chapter, "id")));
    }

    private Map<String, Object> standing() {
        var completeness = network.required("completeness").asInt();
        var verified = text(network, "verifiedOn");
        var missing = words.list("missing", network, "missing");
        return Map.of(
                "completeness",
                completeness,
                "isFull",
                network.required("isFull").asBoolean(),
                "standing",
                texts.say("standing", completeness),
                "missing",
                missing.isEmpty()
                        ? ""
                        : texts.say(
                                "missing",
                                String.join(", ", missing.subList(0, Math.min(MOST_MISSING, missing.size())))),
                "verified",
                verified.isEmpty() ? "" : texts.say("verified", words.day(LocalDate.parse(verified))));
    }
}
