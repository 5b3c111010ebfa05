package org.entregent.graph;

/** What {@code extensions.code} of a top-level error can say. Part of the API's contract, see docs/graphql-over-http.md. */
public enum ErrorCode {
    /** The body's document is not GraphQL. */
    GRAPHQL_PARSE_FAILED(400),
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED(400),
    /** A value that does not fit its type or its bounds, such as {@code first: 0}. */
    BAD_USER_INPUT(400),
    /** A cursor that was changed, or that belongs to another list, filter, order or viewer. */
    BAD_CURSOR(400),
    /** No or no valid credentials where some are needed. */
    UNAUTHENTICATED(401),
    /** The person's office asks for a second factor, and none has proven them in this session: they may do nothing until then. */
    SECOND_FACTOR_WANTED(403),
    /** The caller holds the needed permission in no region. */
    FORBIDDEN(403),
    /** The operation may cost more than the caller is allowed. */
    COST_LIMIT_EXCEEDED(400),
    /** The operation is nested too deep. */
    DEPTH_LIMIT_EXCEEDED(400),
    /** The operation selects too many fields, or asks too often for the same one. */
    BREADTH_LIMIT_EXCEEDED(400),
    /** The hash names no registered document. */
    PERSISTED_QUERY_NOT_FOUND(400),
    /** The deadline passed. */
    TIMEOUT(504),
    /** Too much at once or in too short a time; {@code extensions.retryAfter} says after how many seconds to ask again. */
    RATE_LIMITED(429),
    /** Nothing answers at this address. */
    NOT_FOUND(404),
    /** Something that we depend on, such as the database, is gone for a moment; the same request may be sent again. */
    UNAVAILABLE(503),
    /** Our fault; the request id finds it in the log. */
    INTERNAL_ERROR(500);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status of an answer that is this error and nothing else. */
    public int status() {
        return status;
    }

    /** Whether it says that the caller asks too much, of this server or of any. */
    public boolean isTooMuch() {
        return this == RATE_LIMITED
                || this == COST_LIMIT_EXCEEDED
                || this == DEPTH_LIMIT_EXCEEDED
                || this == BREADTH_LIMIT_EXCEEDED;
    }

    /**
     * Whether the status says so in every form of an answer. Clients, proxies and libraries that repeat requests look at it; what
     * is wrong with an operation itself is told by the status only to those who ask for that form.
     */
    public boolean isMatterOfHttp() {
        return this == UNAUTHENTICATED || this == SECOND_FACTOR_WANTED || this == RATE_LIMITED || this == UNAVAILABLE;
    }
}
