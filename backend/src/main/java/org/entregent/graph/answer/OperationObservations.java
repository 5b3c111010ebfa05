package org.entregent.graph.answer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/** Distinguishes our own application's operations in traces. */
@Component
final class OperationObservations extends DefaultExecutionRequestObservationConvention {

    @Override
    public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
        return super.getLowCardinalityKeyValues(context).and(document(context));
    }

    private static KeyValue document(ExecutionRequestObservationContext context) {
        var execution = context.getExecutionContext();
        return KeyValue.of(
                OperationMeter.DOCUMENT,
                execution == null ? OperationMeter.FREE : OperationMeter.document(execution.getGraphQLContext()));
    }
}
