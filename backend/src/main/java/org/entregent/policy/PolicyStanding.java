package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.entregent.schema.jooq.public_.Tables.POLICY_WITHDRAWAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.time.LocalDate;
import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.PolicyVersion;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * How a version stands today. What follows a version is whichever of those recorded after it, and not taken back, begins first: on that
 * day it ends, or never begins when that day isn't later than its own.
 */
final class PolicyStanding {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private PolicyStanding() {}

    static Field<String> status(PolicyVersion version, Scope scope) {
        var followed = followedOn(version, scope);
        return when(isWithdrawn(version, scope), PolicyStatus.WITHDRAWN.name())
                .when(followed.le(version.STARTS_ON), PolicyStatus.SUPERSEDED.name())
                .when(version.STARTS_ON.gt(CurrentDay.date()), PolicyStatus.UPCOMING.name())
                .when(followed.le(CurrentDay.date()), PolicyStatus.PAST.name())
                .otherwise(PolicyStatus.IN_FORCE.name());
    }

    /** The last day on which it holds; null without an end, and where it never holds. */
    static Field<LocalDate> endsOn(PolicyVersion version, Scope scope) {
        var followed = followedOn(version, scope);
        return when(
                followed.gt(version.STARTS_ON).and(followed.ne(inline(NEVER))).and(not(isWithdrawn(version, scope))),
                DSL.field("({0} - 1)", LOCALDATE, followed));
    }

    /** Not taken back, and before its first day: whether another one will have replaced it by then doesn't matter. */
    static Condition isToCome(PolicyVersion version, Scope scope) {
        return version.STARTS_ON.gt(CurrentDay.date()).and(not(isWithdrawn(version, scope)));
    }

    /** The same, and nothing replaces it before it begins. */
    static Condition isUpcoming(PolicyVersion version, Scope scope) {
        return isToCome(version, scope).and(followedOn(version, scope).gt(version.STARTS_ON));
    }

    private static Condition isWithdrawn(PolicyVersion version, Scope scope) {
        var withdrawal = scope.alias(POLICY_WITHDRAWAL);
        return exists(selectOne()
                .from(withdrawal)
                .where(withdrawal.REGION_ID.eq(version.REGION_ID), withdrawal.VERSION_ID.eq(version.ID)));
    }

    private static Field<LocalDate> followedOn(PolicyVersion version, Scope scope) {
        return coalesce(DSL.field(following(version, scope)), inline(NEVER));
    }

    private static Select<org.jooq.Record1<LocalDate>> following(PolicyVersion version, Scope scope) {
        var later = scope.alias(POLICY_VERSION);
        var withdrawal = scope.alias(POLICY_WITHDRAWAL);
        return select(min(later.STARTS_ON))
                .from(later)
                .where(later.REGION_ID.eq(version.REGION_ID))
                .and(later.KIND.eq(version.KIND))
                .and(later.NUMBER.gt(version.NUMBER))
                .and(notExists(selectOne()
                        .from(withdrawal)
                        .where(withdrawal.REGION_ID.eq(later.REGION_ID), withdrawal.VERSION_ID.eq(later.ID))));
    }
}
