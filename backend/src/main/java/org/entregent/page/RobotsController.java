package org.entregent.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.entregent.graph.GraphException;
import org.entregent.http.RequestId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells robots where the public pages are, and that there is nothing else for them. */
@Controller
class RobotsController {

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Robots robots;
    private final Sitemap sitemap;
    private final ListedPages pages;

    RobotsController(Robots robots, Sitemap sitemap, ListedPages pages) {
        this.robots = robots;
        this.sitemap = sitemap;
        this.pages = pages;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(CACHING).body(robots.text());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        return xml(sitemap.first(pages.all(visit(request))));
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,3}}.xml")
    ResponseEntity<String> file(@PathVariable int number, HttpServletRequest request) {
        var all = pages.all(visit(request));
        return number <= Sitemap.files(all)
                ? xml(sitemap.file(all, number))
                : ResponseEntity.notFound().build();
    }

    /** Too much at once, or a database that is gone: whoever answers for every address says so. */
    @ExceptionHandler(GraphException.class)
    void refuse(GraphException refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal.code().status());
    }

    private static ResponseEntity<String> xml(String body) {
        return ResponseEntity.ok().contentType(XML).cacheControl(CACHING).body(body);
    }

    private static Visit visit(HttpServletRequest request) {
        var from = new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort());
        return new Visit(Map.of(), Map.of(), Locale.FRENCH, from, RequestId.of(request));
    }
}
