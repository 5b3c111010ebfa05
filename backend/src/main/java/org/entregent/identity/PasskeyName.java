package org.entregent.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.PlainText;
import org.jspecify.annotations.Nullable;

/** What a passkey is called: at first after the device that made it, then as its owner likes. */
final class PasskeyName {

    private PasskeyName() {}

    /** Such as "Chrome, Android". */
    static String of(@Nullable String userAgent, Locale locale) {
        var device = SessionDevice.of(userAgent);
        var words = Stream.of(Optional.ofNullable(device.browser()), Optional.ofNullable(device.system()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? PageTexts.of("connexion", locale).getOrDefault("passkeyUnnamed", "") : words;
    }

    /** Empty where it can't be one. */
    static Optional<String> find(String typed) {
        var name = typed.strip();
        var isOne = !name.isEmpty()
                && name.codePointCount(0, name.length()) <= OwnPasskey.LONGEST_NAME
                && PlainText.isStorable(name);
        return isOne ? Optional.of(name) : Optional.empty();
    }
}
