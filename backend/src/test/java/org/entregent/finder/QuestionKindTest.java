package org.entregent.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.junit.jupiter.api.Test;

/** What options may say is what sheets may say, and no more. */
@DatabaseTest
class QuestionKindTest {

    /** What options may say is what sheets may say, in the same order where there is one. */
    @Test
    void kindsSayWhatSheetsMaySay() {
        for (var kind : QuestionKind.values()) {
            var column = switch (kind) {
                case FIRM_SIZE -> "firm_sizes";
                case FREQUENCY -> "frequency";
                case BUDGET -> "fee_band";
                case PLACE, ACTIVITY, SOUGHT, EXCLUSIVITY -> "";
            };
            if (!column.isEmpty()) {
                assertThat(known(column)).isEqualTo(String.join(",", kind.sayings()));
            }
        }
        assertThat(known("services") + "," + known("goals")).isEqualTo(String.join(",", QuestionKind.SOUGHT.sayings()));
    }

    private static String known(String column) {
        return Owner.ask("""
                select string_agg(value[1], ',') from pg_constraint
                cross join lateral regexp_matches(pg_get_constraintdef(oid), '[A-Z_0-9]{4,}', 'g') as value
                where conname = 'network_version_%s_known' and value[1] not in ('CHECK', 'ARRAY')""".formatted(column));
    }
}
