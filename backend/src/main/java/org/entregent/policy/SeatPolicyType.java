package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How long a seat is held for an application. */
@Component
final class SeatPolicyType extends GraphType<Table<?>> {

    SeatPolicyType() {
        super("SeatPolicy");
        computed("heldDays", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.HELD_DAYS));
    }
}
