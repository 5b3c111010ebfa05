package org.entregent.referral;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The verbs open to the viewer: {@link ReferralTransition}, in SQL. */
final class ReferralActions {

    private ReferralActions() {}

    static Field<String[]> open(Referral referral, ViewerScope viewer) {
        var actions = transitions()
                .map(ReferralTransition::action)
                .distinct()
                .map(action -> when(isOpen(action, referral, viewer), inline(action.name())))
                .collect(Collectors.toList());
        return DSL.field(
                "array_remove({0}, null)", VARCHAR.array(), array(actions).cast(VARCHAR.array()));
    }

    private static Condition isOpen(ReferralAction action, Referral referral, ViewerScope viewer) {
        return or(transitions()
                .filter(transition -> transition.action() == action)
                .map(transition -> ReferralReadability.acts(transition.actor(), referral, viewer)
                        .and(referral.STATUS.in(transition.from().stream()
                                .map(status -> inline(status.name()))
                                .toList())))
                .toList());
    }

    /** Those that a person can bring about. */
    private static Stream<ReferralTransition> transitions() {
        return Arrays.stream(ReferralTransition.values())
                .filter(transition -> transition.actor() != ReferralActor.SYSTEM);
    }
}
