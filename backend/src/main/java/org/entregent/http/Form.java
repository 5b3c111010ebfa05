package org.entregent.http;

/** How an answer is written. */
enum Form {
    JSON("application/json"),
    /** JSON whose status tells how the operation went, as the specification of GraphQL over HTTP wants it. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** Server-sent events: {@code next} for each result, then {@code complete}. */
    EVENTS("text/event-stream");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
