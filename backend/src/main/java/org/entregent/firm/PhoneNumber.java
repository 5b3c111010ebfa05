package org.entregent.firm;

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

    /** A range of national numbers that another code leads to from abroad: whoever dials +33 reaches nobody. */
    private record Overseas(String code, Pattern national) {

        Optional<PhoneNumber> find(String text) {
            var matcher = national.matcher(text);
            return matcher.matches() ? Optional.of(new PhoneNumber('+' + code + matcher.group(1))) : Optional.empty();
        }
    }

    private static final List<Overseas> OVERSEAS = List.of(
            new Overseas("590", Pattern.compile("0((?:590|69[01])[0-9]{6})")),
            new Overseas("594", Pattern.compile("0([56]94[0-9]{6})")),
            new Overseas("596", Pattern.compile("0((?:596|69[67])[0-9]{6})")),
            // Except for the numbers that are reserved for fiction among the mobiles of Mayotte.
            new Overseas("262", Pattern.compile("0((?:26[239]|69[23]|639(?!98))[0-9]{6})")),
            new Overseas("508", Pattern.compile("0508([45][0-9]{5})")),
            new Overseas("508", Pattern.compile("0(708[0-9]{6})")));

    /** Whose other national forms the library knows: those of voice over the internet differ overseas, too. */
    private static final List<String> TERRITORIES = List.of("GP", "MQ", "GF", "RE", "YT", "FR");

    private static final Pattern CHARACTERS = Pattern.compile("\\+?[0-9]{3,20}");
    private static final Pattern BRACKETS = Pattern.compile("[()/]");
    /** What is dialled inside the country only, as in {@code +33 (0)2}. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("^(\\(?(?:\\+|00)[0-9]{1,3}\\)?)\\(0\\)");

    private static final Pattern FRENCH_PREFIX = Pattern.compile("^(?:\\+33|0033)0?(?=[1-9])");
    private static final Pattern NATIONAL = Pattern.compile("0([1-9][0-9]{8})");

    /** Takes a national or international number as people write it; empty when nobody could be reached by it. */
    public static Optional<PhoneNumber> find(String text) {
        var compact = TRUNK_ZERO.matcher(Digits.compact(text)).replaceFirst("$1");
        var written =
                FRENCH_PREFIX.matcher(BRACKETS.matcher(compact).replaceAll("")).replaceFirst("0");
        if (!CHARACTERS.matcher(written).matches()) {
            return Optional.empty();
        }
        return OVERSEAS.stream()
                .flatMap(range -> range.find(written).stream())
                .findFirst()
                .or(() -> TERRITORIES.stream()
                        .flatMap(territory -> parse(written, territory))
                        .findFirst())
                .or(() -> invented(written));
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

    /** The whole plan of metropolitan France: the library refuses the ranges that are reserved for fiction. */
    private static Optional<PhoneNumber> invented(String text) {
        var matcher = NATIONAL.matcher(text);
        return matcher.matches() ? Optional.of(new PhoneNumber("+33" + matcher.group(1))) : Optional.empty();
    }
}
