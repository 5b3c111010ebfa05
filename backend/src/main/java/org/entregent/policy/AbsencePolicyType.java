package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.jooq.impl.SQLDataType.INTEGER;

import org.entregent.graph.GraphType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Which absences are followed by a warning. */
@Component
final class AbsencePolicyType extends GraphType<Table<?>> {

    AbsencePolicyType() {
        super("AbsencePolicy");
        computed("firstWarning", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.FIRST_WARNING_ABSENCES));
        computed("secondWarning", INTEGER.notNull(), row -> columnOf(row, POLICY_VERSION.SECOND_WARNING_ABSENCES));
    }
}
