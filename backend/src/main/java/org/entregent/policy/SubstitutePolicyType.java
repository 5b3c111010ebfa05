package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How often a member may send a substitute. */
@Component
final class SubstitutePolicyType extends GraphType<Table<?>> {

    SubstitutePolicyType() {
        super("SubstitutePolicy");
        computed("mostInSixMonths", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.MOST_SUBSTITUTES));
    }
}
