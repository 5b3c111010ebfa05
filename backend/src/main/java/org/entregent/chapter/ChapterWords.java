package org.entregent.chapter;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.entregent.page.Texts;
import tools.jackson.databind.JsonNode;

/** What the public pages say of a chapter, as the API told it. */
final class ChapterWords {

    private static final char NO_BREAK = '\u00a0';

    private final Texts texts;
    private final Locale language;

    ChapterWords(Locale language) {
        this.texts = Texts.of("chapter", language);
        this.language = language;
    }

    Texts texts() {
        return texts;
    }

    /** Every Thursday at 7:30. */
    String when(JsonNode chapter) {
        return texts.say("when", day(chapter), time(chapter));
    }

    String day(JsonNode chapter) {
        return DayOfWeek.valueOf(text(chapter, "meetingDay")).getDisplayName(TextStyle.FULL, language);
    }

    /** 7 h, 7 h 30; 7:00, 7:30. */
    String time(JsonNode chapter) {
        var time = LocalTime.parse(text(chapter, "meetingTime"));
        if (language.equals(Locale.ENGLISH)) {
            return "%d:%02d".formatted(time.getHour(), time.getMinute());
        }
        var hour = time.getHour() + String.valueOf(NO_BREAK) + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK + "%02d".formatted(time.getMinute());
    }

    String seats(JsonNode chapter) {
        return texts.say("seats", chapter.at("/openSeats/totalCount").asInt());
    }

    /** Place, street and commune, which the street may name already. */
    static String address(JsonNode chapter) {
        var street = text(chapter, "meetingAddress");
        var commune = chapter.at("/commune/name").asString();
        var place = text(chapter, "meetingPlace") + ", " + street;
        return street.contains(commune) ? place : place + ", " + commune;
    }

    static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }

    /** Where the chapter's own page is. */
    static String path(JsonNode chapter) {
        return ChapterListPage.PATH + "/" + text(chapter, "id");
    }
}
