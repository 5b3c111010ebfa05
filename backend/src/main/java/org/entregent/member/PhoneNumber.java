package org.entregent.member;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number that can be dialled, in the international form E.164, such as {@code +33231000000}. */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** Whose national forms are understood: metropolitan France first, then the overseas departments. */
    private static final List<String> TERRITORIES = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private static final Pattern CHARACTERS = Pattern.compile("\\+?[0-9()/]{3,25}");

    /** The whole plan of metropolitan France: the library refuses the ranges that are kept for invented numbers. */
    private static final Pattern FRENCH = Pattern.compile("(?:0|\\+33|0033|\\+33\\(0\\))([1-9][0-9]{8})");

    /** Takes a national or international number as people write it; empty when nobody could be reached by it. */
    public static Optional<PhoneNumber> find(String text) {
        var written = Digits.compact(text);
        if (!CHARACTERS.matcher(written).matches()) {
            return Optional.empty();
        }
        return TERRITORIES.stream()
                .flatMap(territory -> parse(written, territory))
                .findFirst()
                .or(() -> french(written));
    }

    private static Stream<PhoneNumber> parse(String text, String territory) {
        try {
            var number = NUMBERS.parse(text, territory);
            return NUMBERS.isValidNumber(number)
                    ? Stream.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Stream.empty();
        } catch (NumberParseException exception) {
            return Stream.empty();
        }
    }

    private static Optional<PhoneNumber> french(String text) {
        var matcher = FRENCH.matcher(text);
        return matcher.matches() ? Optional.of(new PhoneNumber("+33" + matcher.group(1))) : Optional.empty();
    }
}
