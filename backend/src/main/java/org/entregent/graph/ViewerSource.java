package org.entregent.graph;

import graphql.GraphQLContext;

/** Where the compiler finds who asks. */
public interface ViewerSource {

    /** The viewer of this request. */
    GraphViewer current(GraphQLContext context);

    /**
     * Whose share of the server a request uses: equal for all requests of one caller, however many tokens, sessions or viewers
     * they have.
     */
    Object caller(GraphQLContext context);

    /** Called when the database answered EG001: the viewer's grants have changed since they were read. Reads them again. */
    GraphViewer reload(GraphQLContext context, GraphViewer stale);

    /** Whether callers of this kind may ever hold the permission of this name: what introspection tells them of. */
    boolean mayHold(GraphTier tier, String permission);
}
