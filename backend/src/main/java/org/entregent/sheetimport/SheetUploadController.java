package org.entregent.sheetimport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.entregent.access.ForbiddenException;
import org.entregent.graph.ErrorCode;
import org.entregent.http.BodyBound;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes files of sheets: the body is the file, as it is. The session's cookie says who sends it, and its CSRF header that they want to.
 * Only so many are read at once, since each takes some of its size in memory.
 */
@RestController
class SheetUploadController {

    static final String PATH = "/session/sheet-imports/";

    /** In bytes, as the site before us has it too. */
    static final int LARGEST = 20 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

    private final SheetFileService files;
    private final Refusals refusals;
    private final JsonMapper json;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    SheetUploadController(SheetFileService files, Refusals refusals, JsonMapper json) {
        this.files = files;
        this.refusals = refusals;
        this.json = json;
    }

    /** The address's parameters are the {@code id} of the {@code region}, and the file's {@code name}. */
    @PostMapping(PATH + "{id}")
    void upload(@PathVariable UUID id, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!turns.tryAcquire()) {
            refusals.write(request, response, Refusal.ofStatus(503).retryAfter(AGAIN_AFTER));
            return;
        }
        try {
            var bytes = request.getInputStream().readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                refusals.write(request, response, BodyBound.tooLarge(LARGEST));
                return;
            }
            var answer = files.take(sent(id, request, bytes), locale);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(answer));
        } catch (ForbiddenException forbidden) {
            refusals.write(request, response, Refusal.of(ErrorCode.FORBIDDEN, forbidden.getMessage()));
        } finally {
            turns.release();
        }
    }

    private static SentFile sent(UUID id, HttpServletRequest request, byte[] bytes) {
        var region = Objects.requireNonNullElse(request.getParameter("region"), "");
        return new SentFile(id, region, request.getParameter("name"), bytes);
    }
}
