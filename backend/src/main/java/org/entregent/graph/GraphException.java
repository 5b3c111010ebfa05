package org.entregent.graph;

import java.util.List;

/** A refusal that the caller may read in full: it becomes an error of the response with this code. */
public class GraphException extends RuntimeException {

    private final ErrorCode code;
    private final String message;
    private final List<Object> path;

    public GraphException(ErrorCode code, String message) {
        this(code, message, List.of());
    }

    GraphException(ErrorCode code, String message, List<Object> path) {
        super(null, null, false, false);
        this.code = code;
        this.message = message;
        this.path = List.copyOf(path);
    }

    public ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** The response path of the field at fault, empty when it is the operation. */
    List<Object> path() {
        return path;
    }

    /** Several refusals of one operation. */
    static final class Several extends RuntimeException {

        private final transient List<GraphException> refusals;

        Several(List<GraphException> refusals) {
            super(null, null, false, false);
            this.refusals = refusals;
        }

        List<GraphException> refusals() {
            return refusals;
        }
    }
}
