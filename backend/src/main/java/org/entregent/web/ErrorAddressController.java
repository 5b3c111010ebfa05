package org.entregent.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.coyote.BadRequestException;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.Outage;
import org.entregent.graph.RetryAfter;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.entregent.http.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what nobody else did. People get the application's own page, which says that nothing is here, or while the service is
 * down a page that needs nothing of it, or two lines; programs get a refusal like any other.
 */
@Controller
class ErrorAddressController implements ErrorController {

    private final Refusals refusals;
    private final Path frame;
    private final byte[] unavailable;

    ErrorAddressController(Refusals refusals, @Value("${entregent.app.location}") Path application) throws IOException {
        this.refusals = refusals;
        this.unavailable =
                new ClassPathResource("unavailable.html", ErrorAddressController.class).getContentAsByteArray();
        this.frame = application.toAbsolutePath().normalize().resolve(PageResolver.FRAME);
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var refusal = refusal(request);
        if (!isPerson(request)) {
            refusals.write(request, response, refusal);
        } else if (refusal.code() == ErrorCode.NOT_FOUND && Files.exists(frame)) {
            write(response, refusal, "text/html", Files.readAllBytes(frame));
        } else if (refusal.code() == ErrorCode.UNAVAILABLE) {
            write(response, refusal, "text/html", unavailable);
        } else {
            write(response, refusal, "text/plain", words(refusal, RequestId.of(request)));
        }
    }

    private static Refusal refusal(HttpServletRequest request) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (Outage.isBehind(failure)) {
            return Refusal.outage();
        }
        return isBrokenOff(failure)
                ? Refusal.brokenOff()
                : Refusal.ofStatus(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
    }

    /** Whether the connection ended in the middle of a body, be it that we end: Tomcat calls it a bad request, too. */
    private static boolean isBrokenOff(@Nullable Throwable failure) {
        return failure instanceof IOException && !(failure instanceof BadRequestException);
    }

    /** Nobody asks for this address by itself, but anybody may. */
    private static int status(@Nullable Object status) {
        return status instanceof Integer known ? known : 404;
    }

    private static boolean isPerson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private static byte[] words(Refusal refusal, String requestId) {
        var french = switch (refusal.code()) {
            case NOT_FOUND -> "Cette adresse ne mène nulle part.";
            case INTERNAL_ERROR -> "Une erreur est survenue de notre côté.";
            case RATE_LIMITED -> "Trop de demandes à la fois. Attendez un instant.";
            default -> "Cette demande ne peut pas être traitée.";
        };
        return "%s\n%s.\n(%d, %s)\n"
                .formatted(french, refusal.message(), refusal.status(), requestId)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(HttpServletResponse response, Refusal refusal, String type, byte[] body)
            throws IOException {
        response.setStatus(refusal.status());
        if (refusal.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(refusal.retryAfter()));
        }
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
