package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;

import java.util.List;
import java.util.function.Function;
import org.entregent.statement.Bound;
import org.entregent.statement.Row;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Where a version keeps its rules: each kind has columns of its own. */
final class PolicyRows {

    static final List<Field<Integer>> RULES = List.of(
            POLICY_VERSION.DAYS_UNTIL_LATE,
            POLICY_VERSION.DAYS_UNTIL_EXPIRED,
            POLICY_VERSION.DAYS_UNTIL_REMOVED,
            POLICY_VERSION.RENEWAL_MONTHS,
            POLICY_VERSION.MOST_VISITS,
            POLICY_VERSION.MOST_SUBSTITUTES,
            POLICY_VERSION.FIRST_WARNING_ABSENCES,
            POLICY_VERSION.SECOND_WARNING_ABSENCES,
            POLICY_VERSION.HELD_DAYS);

    private PolicyRows() {}

    static DuesPolicy dues(Row row) {
        return new DuesPolicy(
                row.get(POLICY_VERSION.DAYS_UNTIL_LATE),
                row.get(POLICY_VERSION.DAYS_UNTIL_EXPIRED),
                row.get(POLICY_VERSION.DAYS_UNTIL_REMOVED),
                row.get(POLICY_VERSION.RENEWAL_MONTHS));
    }

    static VisitPolicy visits(Row row) {
        return new VisitPolicy(row.get(POLICY_VERSION.MOST_VISITS));
    }

    static SubstitutePolicy substitutes(Row row) {
        return new SubstitutePolicy(row.get(POLICY_VERSION.MOST_SUBSTITUTES));
    }

    static AbsencePolicy absences(Row row) {
        return new AbsencePolicy(
                row.get(POLICY_VERSION.FIRST_WARNING_ABSENCES), row.get(POLICY_VERSION.SECOND_WARNING_ABSENCES));
    }

    static SeatPolicy seats(Row row) {
        return new SeatPolicy(row.get(POLICY_VERSION.HELD_DAYS));
    }

    /** @param rules null for none of its own */
    static Bound write(Bound row, @Nullable Policy rules) {
        RULES.forEach(column -> row.with(column, null));
        return switch (rules) {
            case null -> row;
            case DuesPolicy dues ->
                row.with(POLICY_VERSION.DAYS_UNTIL_LATE, dues.daysUntilLate())
                        .with(POLICY_VERSION.DAYS_UNTIL_EXPIRED, dues.daysUntilExpired())
                        .with(POLICY_VERSION.DAYS_UNTIL_REMOVED, dues.daysUntilRemoved())
                        .with(POLICY_VERSION.RENEWAL_MONTHS, dues.renewalMonths());
            case VisitPolicy visits -> row.with(POLICY_VERSION.MOST_VISITS, visits.mostVisits());
            case SubstitutePolicy substitutes ->
                row.with(POLICY_VERSION.MOST_SUBSTITUTES, substitutes.mostInSixMonths());
            case AbsencePolicy absences ->
                row.with(POLICY_VERSION.FIRST_WARNING_ABSENCES, absences.firstWarning())
                        .with(POLICY_VERSION.SECOND_WARNING_ABSENCES, absences.secondWarning());
            case SeatPolicy seats -> row.with(POLICY_VERSION.HELD_DAYS, seats.heldDays());
        };
    }

    static <P extends Policy> Function<Row, InForce<P>> inForce(Function<Row, P> rules) {
        return row -> new InForce<>(row.get(POLICY_VERSION.ID), rules.apply(row));
    }
}
