package org.entregent.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.http.RequestId;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicAnswer.Led;
import org.entregent.page.PublicAnswer.Moved;
import org.entregent.page.PublicAnswer.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for a public page. All get the same, so anybody on the way may keep it, for a minute; after that the tag, which is made of
 * the whole page, tells whether it is still good.
 */
@Component
class PublicPageHandler {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private final PageWriter writer;
    private final EmbeddedWriter embedded;

    PublicPageHandler(PageWriter writer, EmbeddedWriter embedded) {
        this.writer = writer;
        this.embedded = embedded;
    }

    ServerResponse answer(PublicPage page, ServerRequest request) {
        var visit = visit(request);
        try {
            return write(page, visit, page.answer(visit), request.path());
        } catch (GraphException refusal) {
            return refused(page, refusal.code(), visit, request.path());
        }
    }

    ServerResponse write(PublicPage page, Visit visit, PublicAnswer answer, String path) {
        return switch (answer) {
            case Shown shown ->
                page instanceof PublicForm ? form(page, visit, shown, ServerResponse.ok()) : shown(page, visit, shown);
            case Moved moved -> moved(visit.link(moved.address()));
            case Led led -> led(led.address());
            case Gone gone -> absence(page, visit, path, true);
            case Absent absent -> absence(page, visit, path, false);
        };
    }

    /** A page with a form holds what is for one reader. */
    ServerResponse form(PublicPage page, Visit visit, Shown shown, ServerResponse.BodyBuilder answer) {
        var bytes = bytes(write(page, visit, shown));
        return answer.contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentLanguage(visit.language()))
                .build(writing(bytes));
    }

    /** The same page with a slash too much. */
    ServerResponse withoutSlash(ServerRequest request) {
        var visit = visit(request);
        return moved(visit.link(request.path().replaceAll("/+$", "")));
    }

    static Visit visit(ServerRequest request) {
        var parameters = request.params();
        return new Visit(
                request.pathVariables(),
                parameters,
                Visit.languageOf(parameters.getFirst(Visit.LANGUAGE_PARAMETER)),
                request.remoteAddress().orElse(null),
                RequestId.of(request.servletRequest()));
    }

    private ServerResponse shown(PublicPage page, Visit visit, Shown shown) {
        var bytes = bytes(write(page, visit, shown));
        // Weak: what is compressed on the way is no longer the same, byte for byte.
        return ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CACHING)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .headers(headers -> headers.setContentLanguage(visit.language()))
                .build(writing(bytes));
    }

    private static ServerResponse moved(String address) {
        return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .cacheControl(CACHING)
                .build();
    }

    private static ServerResponse led(String address) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    private String write(PublicPage page, Visit visit, Shown shown) {
        return page.isEmbedded() ? embedded.write(visit, shown) : writer.write(visit, shown);
    }

    private ServerResponse absence(PublicPage page, Visit visit, String address, boolean isGone) {
        var bytes = bytes(write(page, visit, writer.absence(visit, address, isGone)));
        return ServerResponse.status(isGone ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .build(writing(bytes));
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static ServerResponse.HeadersBuilder.WriteFunction writing(byte[] bytes) {
        return (request, response) -> {
            response.getOutputStream().write(bytes);
            return null;
        };
    }

    /** What an address asks for and can't be understood leaves the address; a path that can't be leads nowhere. */
    private ServerResponse refused(PublicPage page, ErrorCode code, Visit visit, String path) {
        if (code != ErrorCode.BAD_USER_INPUT && code != ErrorCode.BAD_CURSOR) {
            return ServerResponse.status(code.status()).build((request, response) -> {
                response.sendError(code.status());
                return null;
            });
        }
        var asksNothing = visit.parameters().keySet().stream().allMatch(Visit.LANGUAGE_PARAMETER::equals);
        return asksNothing ? absence(page, visit, path, false) : moved(visit.link(path));
    }
}
