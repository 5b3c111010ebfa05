package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** When a membership whose dues are not paid changes its state. */
@Component
final class DuesPolicyType extends GraphType<Table<?>> {

    DuesPolicyType() {
        super("DuesPolicy");
        computed("daysUntilLate", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.DAYS_UNTIL_LATE));
        computed("daysUntilExpired", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.DAYS_UNTIL_EXPIRED));
        computed("daysUntilRemoved", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.DAYS_UNTIL_REMOVED));
        computed("renewalMonths", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.RENEWAL_MONTHS));
    }
}
