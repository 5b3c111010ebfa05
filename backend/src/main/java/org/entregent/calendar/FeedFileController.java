package org.entregent.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.entregent.calendar.FeedOutcome.Found;
import org.entregent.calendar.FeedOutcome.TooOften;
import org.entregent.calendar.FeedOutcome.Unknown;
import org.entregent.http.NetworkAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives calendars what lies behind a secret address. The tag is made of the file itself: the same meetings are sent once. */
@Controller
class FeedFileController {

    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    private final ReadFeedService reading;

    FeedFileController(ReadFeedService reading) {
        this.reading = reading;
    }

    @GetMapping(FeedAddress.PATTERN)
    void feed(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        switch (reading.read(secret, NetworkAddress.of(request).text())) {
            case Found found -> send(found.file(), request, response);
            case Unknown unknown -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case TooOften often -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, String.valueOf(often.after().toSeconds()));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            }
        }
    }

    private static void send(byte[] file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING.getHeaderValue());
        // Weak: what is compressed on the way is no longer the same, byte for byte.
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + digest(file) + "\"")) {
            return;
        }
        response.setContentType(CalendarFile.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"entregent.ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static String digest(byte[] file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
