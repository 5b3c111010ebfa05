package org.entregent.http;

import java.time.Duration;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.Outage;
import org.entregent.graph.RetryAfter;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered.
 *
 * @param status the HTTP status
 * @param message for the client's developers, in English
 * @param retryAfter when the same may be tried again; null when nobody knows, or it would be of no use
 */
public record Refusal(
        int status,
        ErrorCode code,
        String message,
        @Nullable Duration retryAfter) {

    /** With the status that the code stands for. */
    public static Refusal of(ErrorCode code, String message) {
        return new Refusal(code.status(), code, message, null);
    }

    /** For an HTTP status that somebody else chose. */
    public static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> of(ErrorCode.UNAUTHENTICATED, "Credentials are missing, or prove nothing");
            case 403 -> of(ErrorCode.FORBIDDEN, "This is not allowed");
            case 404 -> of(ErrorCode.NOT_FOUND, "Nothing answers at this address");
            case 405 ->
                of(ErrorCode.BAD_USER_INPUT, "This address does not take this method")
                        .withStatus(405);
            case 413 ->
                of(ErrorCode.BAD_USER_INPUT, "The body is larger than it may be")
                        .withStatus(413);
            case 429 -> of(ErrorCode.RATE_LIMITED, "Too many requests in too short a time");
            case 503 -> outage();
            default ->
                status < 500
                        ? of(ErrorCode.BAD_USER_INPUT, "The request cannot be read")
                                .withStatus(status)
                        : of(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side");
        };
    }

    /** Whether it says that the caller asks, or sends, too much. */
    boolean isTooMuch() {
        return code.isTooMuch() || status == 413;
    }

    /** What we depend on does not answer. */
    public static Refusal outage() {
        return of(ErrorCode.UNAVAILABLE, Outage.MESSAGE).retryAfter(RetryAfter.OUTAGE);
    }

    /** Nobody's fault, and nothing was done: whoever hears it says the same again. */
    public static Refusal brokenOff() {
        return of(ErrorCode.UNAVAILABLE, "The request did not arrive whole. Try again in a moment.")
                .retryAfter(RetryAfter.OUTAGE);
    }

    public Refusal withStatus(int other) {
        return new Refusal(other, code, message, retryAfter);
    }

    public Refusal retryAfter(Duration wait) {
        return new Refusal(status, code, message, wait);
    }
}
