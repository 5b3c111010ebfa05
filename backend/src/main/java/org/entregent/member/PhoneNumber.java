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

    private static final Pattern CHARACTERS =
            Pattern.compile("[\\s\\u00a0]*\\+?[0-9\\s\\u00a0\\u2009\\u202f().\\-\\u2011/]{3,40}");

    /** The whole plan of metropolitan France: the library refuses the ranges that are kept for invented numbers. */
    private static final Pattern FRENCH = Pattern.compile("\\+33[1-9][0-9]{8}");

    /** Takes a national or international number as people write it; empty when nobody could be reached by it. */
    public static Optional<PhoneNumber> find(String text) {
        if (!CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        return TERRITORIES.stream().flatMap(territory -> parse(text, territory)).findFirst();
    }

    private static Stream<PhoneNumber> parse(String text, String territory) {
        try {
            var number = NUMBERS.parse(text, territory);
            var e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
            return NUMBERS.isValidNumber(number) || FRENCH.matcher(e164).matches()
                    ? Stream.of(new PhoneNumber(e164))
                    : Stream.empty();
        } catch (NumberParseException exception) {
            return Stream.empty();
        }
    }
}
