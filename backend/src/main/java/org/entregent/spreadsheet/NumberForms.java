package org.entregent.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.entregent.spreadsheet.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/** What the numbers of a workbook stand for: its days are numbers, too, that are merely shown as days. */
final class NumberForms implements WorkbookParts.WholeReading {

    /** As much as a spreadsheet counts with. */
    private static final MathContext DIGITS = new MathContext(15);

    /** In a form, what is shown as it stands, and what says in which colour or country. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern OF_DAYS = Pattern.compile("[ymd]", Pattern.CASE_INSENSITIVE);
    /** Day 1 is 1900-01-01, and 1900 is taken for a leap year: from day 61 on one day is missing. */
    private static final LocalDate NOUGHT = LocalDate.of(1899, 12, 30);

    private static final int FIRST_AFTER_LEAP_DAY = 61;

    private static final LocalDate NOUGHT_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private final LocalDate nought;
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private boolean isAmongForms;

    NumberForms(boolean countsFrom1904) {
        nought = countsFrom1904 ? NOUGHT_OF_1904 : NOUGHT;
    }

    @Override
    public void onElement(XMLStreamReader part) {
        switch (part.getLocalName()) {
            case "cellXfs" -> isAmongForms = true;
            case "numFmt" -> codes.put(attribute(part, "numFmtId"), attribute(part, "formatCode"));
            case "xf" -> {
                if (isAmongForms) {
                    forms.add(attribute(part, "numFmtId"));
                }
            }
            default -> {
                // Fonts and borders.
            }
        }
    }

    @Override
    public void onEnd(XMLStreamReader part) {
        if (part.getLocalName().equals("cellXfs")) {
            isAmongForms = false;
        }
    }

    /**
     * A number as one would type it: 4 rather than 4.0, and a day as ISO writes it.
     *
     * @param style the number of the cell's form; null for none
     */
    String text(String number, @Nullable String style) {
        try {
            var value = Double.parseDouble(number);
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new UnreadableFile(Fault.DAMAGED);
            }
            return isDay(style) && value >= 1 && value <= LAST_DAY
                    ? day((long) value).toString()
                    : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException damaged) {
            throw new UnreadableFile(Fault.DAMAGED);
        }
    }

    private LocalDate day(long number) {
        var isEarly = nought.equals(NOUGHT) && number < FIRST_AFTER_LEAP_DAY;
        return nought.plusDays(isEarly ? number + 1 : number);
    }

    private boolean isDay(@Nullable String style) {
        if (style == null) {
            return false;
        }
        var place = Integer.parseInt(style);
        if (place < 0 || place >= forms.size()) {
            return false;
        }
        var form = forms.get(place);
        var code = codes.get(form);
        return code == null
                ? isDayByItself(form)
                : OF_DAYS.matcher(LITERALS.matcher(code).replaceAll("")).find();
    }

    /** Forms that every spreadsheet knows and no workbook tells. */
    private static boolean isDayByItself(String form) {
        return switch (form) {
            case "14", "15", "16", "17", "22" -> true;
            default -> false;
        };
    }

    private static String attribute(XMLStreamReader part, String name) {
        return Objects.requireNonNullElse(part.getAttributeValue(null, name), "");
    }
}
