package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How often somebody may visit. */
@Component
final class VisitPolicyType extends GraphType<Table<?>> {

    VisitPolicyType() {
        super("VisitPolicy");
        computed("mostVisits", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.MOST_VISITS));
    }
}
