package org.entregent.graph.answer;

import graphql.execution.ExecutionContext;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Distinguishes our own application's operations in metrics. Whatever others write counts as one kind: they could make up as many
 * names as they like.
 */
@Component
final class OperationObservations extends DefaultExecutionRequestObservationConvention {

    private static final String DOCUMENT = "document";
    private static final KeyValue FREE = KeyValue.of(DOCUMENT, "free");

    @Override
    public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
        return super.getLowCardinalityKeyValues(context).and(document(context.getExecutionContext()));
    }

    private static KeyValue document(@Nullable ExecutionContext execution) {
        if (execution == null || !TrustedDocuments.isTrusted(execution.getGraphQLContext())) {
            return FREE;
        }
        String name = execution.getOperationDefinition().getName();
        return name == null ? FREE : KeyValue.of(DOCUMENT, name);
    }
}
