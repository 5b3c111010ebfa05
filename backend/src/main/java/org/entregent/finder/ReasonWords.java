package org.entregent.finder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.finder.PageFinder.PageOption;
import org.entregent.page.Texts;
import tools.jackson.databind.JsonNode;

/** Why a network stands where it does, in words: what its sheet says of each answer, and of what it says nothing. */
final class ReasonWords {

    private static final String ALL_ACTIVITIES = "ALL_ACTIVITIES";

    /** Matches between these are neighbouring departments, and the rest of the region. */
    private static final double BESIDE = 0.5;

    private final Texts texts;
    private final PageFinder finder;
    private final Asked asked;

    ReasonWords(Texts texts, PageFinder finder, Asked asked) {
        this.texts = texts;
        this.finder = finder;
        this.asked = asked;
    }

    /** @param isWhole, isPartial, isNone of which exactly one is true: how well it fits */
    record Reason(boolean isWhole, boolean isPartial, boolean isNone, String words) {}

    List<Reason> said(JsonNode reasons) {
        return reasons.valueStream()
                .filter(reason -> !reason.required("missing").asBoolean())
                .map(this::reason)
                .toList();
    }

    /** What the sheet says nothing of, in one sentence; empty where it says all. */
    String silent(JsonNode reasons) {
        var silent = reasons.valueStream()
                .filter(reason -> reason.required("missing").asBoolean())
                .map(reason -> texts.get("silent." + kind(reason)))
                .collect(Collectors.joining(", "));
        return silent.isEmpty() ? "" : texts.say("silent", silent);
    }

    private static QuestionKind kind(JsonNode reason) {
        return QuestionKind.valueOf(reason.required("question").asString());
    }

    private Reason reason(JsonNode reason) {
        var match = reason.required("match").asDouble();
        return new Reason(match == 1, match > 0 && match < 1, match == 0, words(reason, match));
    }

    private String words(JsonNode reason, double match) {
        var kind = kind(reason);
        var sheet = PageFinder.strings(reason.required("sheetSays"));
        var key = kind + "." + (match == 1 ? "whole" : match == 0 ? "none" : "partial");
        return switch (kind) {
            case PLACE -> texts.get(match > 0 && match < BESIDE ? "PLACE.region" : key);
            case ACTIVITY -> texts.get(sheet.contains(ALL_ACTIVITIES) ? "ACTIVITY.all" : key);
            case SOUGHT -> sought(key, sheet);
            case FIRM_SIZE, FREQUENCY, BUDGET, EXCLUSIVITY -> texts.say(key, labels(kind, sheet));
        };
    }

    /** Which of the things that are sought it offers, and which it doesn't. */
    private String sought(String key, List<String> sheet) {
        return texts.say(
                key,
                sought().filter(wish -> isOffered(wish, sheet))
                        .map(PageOption::words)
                        .collect(Collectors.joining(" + ")),
                sought().filter(wish -> !isOffered(wish, sheet))
                        .map(PageOption::words)
                        .collect(Collectors.joining(" + ")));
    }

    private Stream<PageOption> sought() {
        return finder.find(QuestionKind.SOUGHT).stream()
                .flatMap(question ->
                        asked.codes(QuestionKind.SOUGHT).stream().flatMap(code -> question.find(code).stream()));
    }

    private static boolean isOffered(PageOption wish, List<String> sheet) {
        return wish.values().stream().anyMatch(sheet::contains);
    }

    /** In the order of their scale, not of the sheet. */
    private String labels(QuestionKind kind, List<String> sheet) {
        return kind.sayings().stream()
                .filter(sheet::contains)
                .map(value -> texts.get("value." + value))
                .collect(Collectors.joining(", "));
    }
}
