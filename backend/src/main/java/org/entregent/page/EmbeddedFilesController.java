package org.entregent.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The three files that frames on partners' pages need: what a partner's page loads, what a frame looks like, and what tells how high
 * it is. Their addresses never change, since they stand in pages that aren't ours.
 */
@RestController
class EmbeddedFilesController {

    private static final String STYLES = EmbeddedAddresses.PREFIX + "cadre.css";
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final Pattern STYLE_SHEET =
            Pattern.compile("<link rel=\"stylesheet\"[^>]*href=\"/(assets/[^\"]+)\"");

    private final String loader = resource("cadre.js");
    private final String height = resource("hauteur.js");
    private final String look;

    /** Frames look like the application's own pages for everybody: their styles are those of the build. */
    EmbeddedFilesController(@Value("${entregent.app.location}") Path application) throws IOException {
        look = built(application) + resource("cadre.css");
    }

    static String styles(AccentColour colour) {
        return STYLES + "?" + AccentColour.PARAMETER + "=" + colour.code().substring(1);
    }

    /** What a partner's page loads; it makes the frame. */
    @GetMapping(EmbeddedAddresses.PREFIX + "cadre.js")
    ResponseEntity<String> loader() {
        return file(loader, JAVASCRIPT);
    }

    /** What a frame loads, to tell its height. */
    @GetMapping(EmbeddedAddresses.PREFIX + "hauteur.js")
    ResponseEntity<String> height() {
        return file(height, JAVASCRIPT);
    }

    @GetMapping(STYLES)
    ResponseEntity<String> look(@RequestParam(name = AccentColour.PARAMETER, required = false) @Nullable String code) {
        var colour = AccentColour.of(Optional.ofNullable(code)).readable();
        var soft = colour.soft();
        var accent = ":root{--brand:%s;--brand-hover:%s;--brand-soft:%s;--on-brand-soft:%s}"
                .formatted(
                        colour.code(),
                        colour.scaled(0.8).code(),
                        soft.code(),
                        colour.readableOn(soft).code());
        return file(look + accent, CSS);
    }

    private static ResponseEntity<String> file(String text, MediaType type) {
        var tag = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CACHING)
                .eTag("W/\"" + tag + "\"")
                .body(text);
    }

    /** Empty where there is no build. */
    private static String built(Path application) throws IOException {
        var index = application.resolve("index.html");
        var styles = new StringBuilder();
        if (Files.exists(index)) {
            var links = STYLE_SHEET.matcher(Files.readString(index));
            while (links.find()) {
                styles.append(Files.readString(application.resolve(links.group(1))));
            }
        }
        return styles.toString();
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("org/entregent/page/embedded/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No file " + name, missing);
        }
    }
}
