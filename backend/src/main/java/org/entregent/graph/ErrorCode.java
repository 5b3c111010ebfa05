package org.entregent.graph;

/** What {@code extensions.code} of a top-level error can say. Part of the API's contract. */
public enum ErrorCode {
    /** The body's document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** An argument or variable that the schema's types cannot rule out, such as {@code first: 0}. */
    BAD_USER_INPUT,
    /** A cursor that was changed, or that belongs to another list, filter, order or viewer. */
    BAD_CURSOR,
    /** No or no valid credentials where some are needed. */
    UNAUTHENTICATED,
    /** The caller holds the needed permission in no region. */
    FORBIDDEN,
    /** The operation may cost more than the caller is allowed. */
    COST_LIMIT_EXCEEDED,
    /** The operation is nested too deep. */
    DEPTH_LIMIT_EXCEEDED,
    /** The operation selects too many fields, or asks too often for the same one. */
    BREADTH_LIMIT_EXCEEDED,
    /** The hash names no registered document. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The deadline passed. */
    TIMEOUT,
    /** Too many requests in too short a time. */
    RATE_LIMITED,
    /** Something that every answer needs does not respond; the same request may succeed in a moment. */
    UNAVAILABLE,
    /** Our fault; the request id finds it in the log. */
    INTERNAL_ERROR
}
