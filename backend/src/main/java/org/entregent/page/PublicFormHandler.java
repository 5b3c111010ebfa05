package org.entregent.page;

import java.net.URI;
import java.time.Duration;
import org.entregent.graph.GraphException;
import org.entregent.http.RefusalDelay;
import org.entregent.page.FormAnswer.Again;
import org.entregent.page.FormAnswer.Elsewhere;
import org.entregent.page.FormAnswer.Taken;
import org.entregent.page.FormAnswer.TooMany;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes the forms of public pages. */
@Component
class PublicFormHandler {

    private static final String SITE_HEADER = "Sec-Fetch-Site";
    private static final String SAME_SITE = "same-origin";

    private final PublicPageHandler pages;
    private final RefusalDelay refusals;

    PublicFormHandler(PublicPageHandler pages, RefusalDelay refusals) {
        this.pages = pages;
        this.refusals = refusals;
    }

    ServerResponse take(PublicForm form, ServerRequest request) {
        if (!isSentByOurPage(request)) {
            return error(HttpStatus.FORBIDDEN);
        }
        if (!request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED::isCompatibleWith)
                .isPresent()) {
            return error(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        var visit = PublicPageHandler.visit(request);
        try {
            return switch (form.take(visit)) {
                case Taken taken -> seeOther(visit.link(taken.address()));
                case Again again -> pages.form(form, visit, again.page(), ServerResponse.unprocessableContent());
                case TooMany many -> tooMany(form, visit, many, request);
                case Elsewhere elsewhere -> pages.write(form, visit, elsewhere.answer(), request.path());
            };
        } catch (GraphException refusal) {
            return error(HttpStatus.valueOf(refusal.code().status()));
        }
    }

    /**
     * Whether a page of ours sent it: current browsers say so by a header that no page can set, those before them say at least where
     * their page came from. What is no browser says neither, and has nobody's session to misuse.
     */
    private static boolean isSentByOurPage(ServerRequest request) {
        var site = request.headers().firstHeader(SITE_HEADER);
        if (site != null) {
            return site.equals(SAME_SITE);
        }
        var origin = request.headers().firstHeader(HttpHeaders.ORIGIN);
        return origin == null || isAuthorityOf(request, origin);
    }

    private static boolean isAuthorityOf(ServerRequest request, String origin) {
        try {
            return request.uri().getAuthority().equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    private ServerResponse tooMany(PublicForm form, Visit visit, TooMany many, ServerRequest request) {
        refusals.await(request.servletRequest());
        var answer = ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds(many.pause())));
        return pages.form(form, visit, many.page(), answer);
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.toSeconds());
    }

    private static ServerResponse seeOther(String address) {
        return ServerResponse.seeOther(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ServerResponse error(HttpStatus status) {
        return ServerResponse.status(status).build((request, response) -> {
            response.sendError(status.value());
            return null;
        });
    }
}
