package org.entregent.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.MimeTypeUtils;

/**
 * Reads {@code Accept} as RFC 9110 says: the most specific range that fits a type tells its quality, and quality 0 rules it out.
 * Ranges that cannot be read are passed over.
 */
final class AcceptHeader {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType GRAPHQL_RESPONSE = MediaType.APPLICATION_GRAPHQL_RESPONSE;
    private static final MediaType EVENTS = MediaType.TEXT_EVENT_STREAM;

    /** Clients send few different headers, and send them with each request; a longer one is read afresh each time. */
    private static final int LONGEST_KEPT = 200;

    private static final ConcurrentLruCache<String, Accepted> KNOWN = new ConcurrentLruCache<>(128, AcceptHeader::read);

    private AcceptHeader() {}

    static Accepted of(HttpServletRequest request) {
        var headers = request.getHeaders(HttpHeaders.ACCEPT);
        if (!headers.hasMoreElements()) {
            return Accepted.ANYTHING;
        }
        var first = headers.nextElement();
        var header = headers.hasMoreElements() ? first + "," + String.join(",", Collections.list(headers)) : first;
        return header.length() > LONGEST_KEPT ? read(header) : KNOWN.get(header);
    }

    static Accepted read(String header) {
        if (header.isBlank()) {
            return Accepted.ANYTHING;
        }
        var ranges = ranges(header);
        var events = quality(ranges, EVENTS) > 0;
        var json = quality(ranges, JSON);
        var graphQl = quality(ranges, GRAPHQL_RESPONSE);
        if (json <= 0 && graphQl <= 0) {
            return new Accepted(null, events);
        }
        // Whoever names neither gets plain JSON, which any client understands.
        var named = ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(GRAPHQL_RESPONSE));
        var prefersGraphQl = graphQl > json || graphQl == json && named;
        return new Accepted(prefersGraphQl ? Form.GRAPHQL_RESPONSE : Form.JSON, events);
    }

    private static List<MediaType> ranges(String header) {
        var ranges = new ArrayList<MediaType>();
        for (var range : MimeTypeUtils.tokenize(header)) {
            try {
                ranges.add(MediaType.parseMediaType(range));
            } catch (InvalidMediaTypeException unreadable) {
                // Another range may still be read.
            }
        }
        return ranges;
    }

    private static double quality(List<MediaType> ranges, MediaType type) {
        var closest = -1;
        var quality = 0.0;
        for (var range : ranges) {
            var closeness = closeness(range);
            if (range.includes(type) && closeness > closest) {
                closest = closeness;
                quality = range.getQualityValue();
            }
        }
        return quality;
    }

    private static int closeness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (!range.isWildcardSubtype()) {
            return 3;
        }
        return "*".equals(range.getSubtype()) ? 1 : 2;
    }
}
