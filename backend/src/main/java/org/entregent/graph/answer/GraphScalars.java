package org.entregent.graph.answer;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars of base.graphqls. What SQL writes for them is in {@code ScalarRendering}. */
@Component
final class GraphScalars implements RuntimeWiringConfigurer {

    private static final List<InputScalar> OWN = List.of(
            InputScalar.DATE_TIME, InputScalar.DATE, InputScalar.LOCAL_TIME, InputScalar.LONG, InputScalar.UUID_TEXT);

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        OWN.forEach(scalar -> wiring.scalar(GraphQLScalarType.newScalar()
                .name(scalar.typeName())
                .coercing(new ScalarCoercing(scalar))
                .build()));
    }
}
