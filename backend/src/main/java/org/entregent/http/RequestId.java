package org.entregent.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The name of one request: in its answer's header and errors, in our log, and in the log of the site that stands before us and
 * gave it.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    private RequestId() {}

    /** The request's name: the one that it came with, if that is fit for a log, else one of our own. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        var id = isSane(given) ? given : make();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** Letters, digits, dots, dashes and underscores: nothing that ends a line, a quotation or a field of a log. */
    private static boolean isSane(@Nullable String id) {
        if (id == null || id.length() < SHORTEST || id.length() > LONGEST) {
            return false;
        }
        for (var i = 0; i < id.length(); i++) {
            var character = id.charAt(i);
            var plain = character >= 'a' && character <= 'z'
                    || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9'
                    || character == '-'
                    || character == '_'
                    || character == '.';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** 32 hexadecimal digits, as the site's. It is no secret, so it is made cheaply. */
    private static String make() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
