package org.entregent.firm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a firm's site, with its scheme. */
public record Website(String address) {

    private static final int MOST = 200;
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");
    private static final Pattern HOST = Pattern.compile("(?i)([a-z0-9-]+\\.)+[a-z0-9-]+");

    /** Takes an address as people write it, be it without {@code https://}; empty when no page could be there. */
    public static Optional<Website> find(String text) {
        var address = SCHEME.matcher(text).matches() ? text : "https://" + text;
        return address.length() <= MOST && leadsSomewhere(address)
                ? Optional.of(new Website(lower(address)))
                : Optional.empty();
    }

    private static boolean leadsSomewhere(String address) {
        try {
            var uri = new URI(address);
            return uri.getUserInfo() == null
                    && uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The scheme alone: what follows the host may be told apart by case. */
    private static String lower(String address) {
        var end = address.indexOf(':');
        return address.substring(0, end).toLowerCase(Locale.ROOT) + address.substring(end);
    }
}
