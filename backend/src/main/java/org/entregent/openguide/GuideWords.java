package org.entregent.openguide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entregent.page.Texts;
import tools.jackson.databind.JsonNode;

/** What the guide's pages say of a network, as the API told it. */
final class GuideWords {

    private static final String FEATURE = "openguide";

    private final Texts texts;
    private final Locale language;

    GuideWords(Locale language) {
        this.texts = Texts.of(FEATURE, language);
        this.language = language;
    }

    Texts texts() {
        return texts;
    }

    boolean isEnglish() {
        return language.equals(Locale.ENGLISH);
    }

    /** What a value of one of the API's enums is called. */
    String of(String kind, String value) {
        return texts.get(kind + "." + value);
    }

    /** The same for a field of one value; empty while nobody said it. */
    Optional<String> find(String kind, JsonNode network, String field) {
        return Optional.of(network.required(field))
                .filter(value -> !value.isNull())
                .map(value -> of(kind, value.asString()));
    }

    /** The same for a field of several values, in the order in which the sheet has them. */
    List<String> list(String kind, JsonNode network, String field) {
        return network.required(field)
                .valueStream()
                .map(value -> of(kind, value.asString()))
                .toList();
    }

    /** What a section or division of activities is called, with its nomenclature: a letter means nothing without it. */
    String activity(JsonNode activity) {
        return texts.say(
                "activity." + text(activity, "nomenclature"),
                text(activity, "code"),
                text(activity, isEnglish() ? "nameEnglish" : "nameFrench"));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(isEnglish() ? Locale.UK : Locale.FRANCE)
                .format(day);
    }

    /** What a language is called, by its code; French sign language has none of its own here. */
    String spoken(String code) {
        return code.equals("FSL")
                ? texts.get("signLanguage")
                : Locale.of(code.toLowerCase(Locale.ROOT)).getDisplayLanguage(language);
    }

    /** 02 61 91 00 12; numbers of other countries as they are. */
    static String phone(String e164) {
        return e164.matches("\\+33\\d{9}")
                ? "0" + e164.substring(3, 4) + e164.substring(4).replaceAll("(\\d{2})", "\u00a0$1")
                : e164;
    }

    /** With what it is called for short. */
    static String name(JsonNode network) {
        var name = text(network, "name");
        return network.required("acronym").isNull() ? name : name + " (" + text(network, "acronym") + ")";
    }

    /** Empty while nobody said it. */
    static String text(JsonNode node, String field) {
        return node.required(field).asString("");
    }

    static String path(JsonNode network) {
        return GuidePage.PATH + "/" + text(network, "slug");
    }
}
