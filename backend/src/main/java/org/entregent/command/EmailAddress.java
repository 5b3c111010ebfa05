package org.entregent.command;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, folded: one person's address has one form, however it was typed. */
public record EmailAddress(String folded) {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /** Empty when no letter could be sent there. */
    public static Optional<EmailAddress> find(String text) {
        var address = text.strip();
        var at = address.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_LENGTH || address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var local = address.substring(0, at).toLowerCase(Locale.ROOT);
        var domain = ascii(address.substring(at + 1)).toLowerCase(Locale.ROOT);
        if (!LOCAL.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
            return Optional.empty();
        }
        var folded = local + '@' + domain;
        return folded.length() > MAX_LENGTH ? Optional.empty() : Optional.of(new EmailAddress(folded));
    }

    /** Domains with accents travel in their ASCII form; what has none is left for the pattern to refuse. */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException exception) {
            return "";
        }
    }
}
