package org.entregent.graph.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;

/** The operations seen lately. Cached documents are the same objects each time, hence identity finds an operation. */
public final class Operations {

    private static final int MAX_OPERATIONS = 2_000;

    private final Cache<OperationDefinition, Operation> known =
            Caffeine.newBuilder().weakKeys().maximumSize(MAX_OPERATIONS).build();

    /** How many are kept. */
    public long size() {
        return known.estimatedSize();
    }

    public Operation of(ExecutionContext context) {
        return known.get(
                context.getOperationDefinition(),
                definition -> new Operation(context.getGraphQLSchema(), definition, context.getFragmentsByName()));
    }
}
