package org.entregent.openguide;

import static org.entregent.openguide.GuideWords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.page.Texts;
import tools.jackson.databind.JsonNode;

/** By what a list of the guide is asked for, and what of it is asked for now. */
final class GuideForm {

    private final Question question;
    private final Asked asked;
    private final Texts texts;
    private final JsonNode data;

    GuideForm(Question question, JsonNode data) {
        this.question = question;
        this.asked = question.asked();
        this.texts = question.words().texts();
        this.data = data;
    }

    /** One of several values to choose from. */
    record Choice(String value, String name, boolean isChosen) {}

    /** Something that the form keeps. */
    record Kept(String name, String value) {}

    /** Something that is asked for, and the list without it. */
    record Limit(String name, String without) {}

    /** @param near the commune from which nearness counts */
    Map<String, Object> values(Optional<JsonNode> near) {
        var limits = limits(near);
        var values = new HashMap<String, Object>();
        values.put("language", question.words().isEnglish() ? "en" : "");
        values.put("words", asked.find(Asked.WORDS).orElse(""));
        values.put("near", asked.find(Asked.NEAR).orElse(""));
        values.put("isNowhere", asked.has(Asked.NEAR) && near.isEmpty());
        values.put("regions", regions());
        values.put("isOfRegions", regions().size() > 1);
        values.put("kept", kept());
        values.put("orders", orders());
        values.put("limits", limits);
        values.put("isLimited", !limits.isEmpty());
        values.put("filters", limits.isEmpty() ? texts.get("filters") : texts.say("filtersOn", limits.size()));
        values.put("all", question.visit().link(GuidePage.PATH));
        return values;
    }

    /** Those that are covered by another, not those that cover others: guides are of the former. */
    private List<Choice> regions() {
        var all = data.at("/regions/nodes");
        var covering = all.valueStream()
                .map(region -> region.at("/parent/code").asString(""))
                .collect(Collectors.toSet());
        return all.valueStream()
                .filter(region -> !covering.contains(text(region, "code")))
                .map(region -> new Choice(
                        text(region, "code"),
                        text(region, "name"),
                        asked.find(Asked.REGION)
                                .filter(text(region, "code")::equals)
                                .isPresent()))
                .toList();
    }

    private List<Kept> kept() {
        return Stream.concat(Stream.of(GuideFilter.values()).map(filter -> filter.parameter), Stream.of(Asked.COMMUNE))
                .flatMap(name -> asked.find(name).map(value -> new Kept(name, value)).stream())
                .toList();
    }

    /** The first is what nobody need ask for. */
    private List<Choice> orders() {
        var usual = asked.has(Asked.NEAR) ? "proches" : asked.has(Asked.WORDS) ? "mots" : "completes";
        var chosen = asked.find(Asked.ORDER).orElse(usual);
        return Stream.concat(
                        Stream.of(usual),
                        Stream.of("completes", "nom", "recentes").filter(name -> !name.equals(usual)))
                .map(name ->
                        new Choice(name.equals(usual) ? "" : name, texts.get("order." + name), name.equals(chosen)))
                .toList();
    }

    private List<Limit> limits(Optional<JsonNode> near) {
        var limits = new ArrayList<Limit>();
        asked.find(Asked.WORDS).ifPresent(words -> limits.add(limit(Asked.WORDS, texts.say("wordsOn", words))));
        near.ifPresent(commune -> limits.add(limit(
                Asked.NEAR,
                texts.say(
                        "nearOn",
                        text(commune, "name"),
                        commune.at("/department/code").asString()))));
        asked.find(Asked.COMMUNE)
                .ifPresent(id ->
                        limits.add(limit(Asked.COMMUNE, data.at("/place/name").asString(id))));
        for (var filter : GuideFilter.values()) {
            asked.find(filter.parameter).ifPresent(said -> limits.add(limit(filter.parameter, name(filter, said))));
        }
        return limits;
    }

    private Limit limit(String parameter, String name) {
        return new Limit(name, question.link(asked.without(parameter)));
    }

    private String name(GuideFilter filter, String said) {
        return switch (filter) {
            case DEPARTMENT -> data.at("/department/nodes/0/department/name").asString(said);
            case ACTIVITY -> question.words().activity(data.required("activity"));
            case FAMILY, FREQUENCY, FEE, ADMISSION, SERVICE, FULL -> FacetGroup.label(filter, question.words(), said);
        };
    }
}
