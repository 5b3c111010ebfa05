package org.entregent.openguide;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * All public sheets as open data. What was received is good for five minutes; after that the tag, which is made of the sheets'
 * state, tells whether it still is.
 */
@Controller
class OpenDataController {

    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final String AGAIN_AFTER_SECONDS = "10";

    /** Another one when the same sheets are written in another way. */
    private static final String FORMAT = "1";

    private final OpenDataService data;
    private final OpenFiles files;

    OpenDataController(OpenDataService data, OpenFiles files) {
        this.data = data;
        this.files = files;
    }

    @GetMapping(OpenData.PATH + ".{format:csv|json}")
    void all(@PathVariable String format, WebRequest request, HttpServletResponse response) throws IOException {
        answer(new OpenRequest(Optional.empty(), format), request, response);
    }

    @GetMapping(OpenData.PATH + "/{region:[A-Za-z0-9-]+}.{format:csv|json}")
    void ofRegion(
            @PathVariable String region, @PathVariable String format, WebRequest request, HttpServletResponse response)
            throws IOException {
        var known = data.findRegion(region);
        if (known.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(new OpenRequest(known, format), request, response);
    }

    private void answer(OpenRequest asked, WebRequest request, HttpServletResponse response) throws IOException {
        var state = data.state(asked.region());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING.getHeaderValue());
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.LINK, "<" + OpenData.LICENCE + ">; rel=\"license\"");
        // Weak: what is compressed on the way is no longer the same, byte for byte.
        if (request.checkNotModified("W/\"" + FORMAT + "-" + state.digest() + "\"")) {
            return;
        }
        var hadTurn = data.inTurn(() -> write(asked, state, response));
        if (!hadTurn) {
            response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void write(OpenRequest asked, OpenState state, HttpServletResponse response) throws IOException {
        response.setContentType(asked.isCsv() ? "text/csv" : "application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + asked.fileName(state.changedAt()) + "\"");
        files.write(asked, state, response.getOutputStream());
    }
}
