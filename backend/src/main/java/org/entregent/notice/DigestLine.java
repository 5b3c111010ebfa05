package org.entregent.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.entregent.page.Texts;

/**
 * A line of the summary of the week, in the feature's own words ({@code page.properties}).
 *
 * @param key of the words
 * @param values for their places: numbers, texts and days
 * @param isReason whether it is worth a mail by itself; what isn't only comes along
 */
public record DigestLine(String feature, String key, List<Object> values, boolean isReason) {

    public DigestLine {
        values = List.copyOf(values);
    }

    String in(Locale language) {
        var said = values.stream().map(value -> value instanceof LocalDate day ? said(day, language) : value);
        return Texts.of(feature, language).say(key, said.toArray());
    }

    private static String said(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
    }
}
