package org.entregent.graph;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal that the caller may read in full: it becomes an error of the response with this code. */
public class GraphException extends RuntimeException {

    private final ErrorCode code;
    private final String message;
    private final List<Object> path;
    private final transient @Nullable Duration retryAfter;

    public GraphException(ErrorCode code, String message) {
        this(code, message, List.of());
    }

    /** Such as {@code RATE_LIMITED}: the same may be tried again after a while. */
    public GraphException(ErrorCode code, String message, Duration retryAfter) {
        this(code, message, List.of(), retryAfter);
    }

    /** @param path the response path of the field at fault */
    public GraphException(ErrorCode code, String message, List<Object> path) {
        this(code, message, path, null);
    }

    private GraphException(ErrorCode code, String message, List<Object> path, @Nullable Duration retryAfter) {
        super(null, null, false, false);
        this.code = code;
        this.message = message;
        this.path = List.copyOf(path);
        this.retryAfter = retryAfter;
    }

    public ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** After which the same may be tried again; null when nothing is known of it. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The response path of the field at fault, empty when it is the operation. */
    public List<Object> path() {
        return path;
    }
}
