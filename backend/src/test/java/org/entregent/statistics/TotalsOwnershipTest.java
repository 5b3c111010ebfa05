package org.entregent.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each total has one owner, who says in Java how it is kept and in SQL how it is made anew. */
@DatabaseTest
@DemonstrationData
class TotalsOwnershipTest {

    private enum Rollup {
        CHAPTER_MONTH(ChapterTotal.class, "app.chapter_total"),
        MEMBER_MONTH(MemberTotal.class, "app.member_total");

        private final Class<? extends Total> kind;
        private final String type;

        Rollup(Class<? extends Total> kind, String type) {
            this.kind = kind;
            this.type = type;
        }

        /** Every column but the key. */
        List<String> columns() {
            return Owner.sql().fetch("""
                            select attname::text from pg_attribute
                            where attrelid = ?::regclass and attnum > 0 and not attisdropped
                              and attname not in ('region_id', 'chapter_id', 'member_id', 'month')
                            """, name()).getValues(0, String.class).stream()
                    .sorted()
                    .toList();
        }

        /** What the demonstration's facts add up to, as {@code feature column}: it has some of each. */
        SortedSet<String> madeAnew() {
            var functions = Owner.sql()
                    .fetch("select oid::regproc::text from pg_proc where prorettype = ?::regtype and proretset", type)
                    .getValues(0, String.class);
            return functions.stream().flatMap(Rollup::totals).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }

        private static Stream<String> totals(String function) {
            var feature = function.substring("app.".length(), function.indexOf('_'));
            return Owner.sql()
                    .fetch("select distinct total from region cross join lateral %s(region.id)".formatted(function))
                    .getValues(0, String.class)
                    .stream()
                    .map(total -> feature + " " + total);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnIsMadeAnewByOneFeature(Rollup rollup) {
        assertThat(columns(rollup.madeAnew())).isEqualTo(rollup.columns());
    }

    @ParameterizedTest
    @EnumSource
    void whatServicesKeepIsMadeAnewByTheSameFeature(Rollup rollup) {
        var madeAnew = rollup.madeAnew();
        assertThat(DeclaredTotals.of(rollup.kind)).isNotEmpty().isEqualTo(madeAnew);
    }

    @Test
    void totalWithoutColumnStopsTheRebuild() {
        Owner.sql().execute("""
                create function app.probe_chapter_totals(counted_region_id int) returns setof app.chapter_total
                  language sql stable as 'select id, date ''2024-05-01'', ''referrals_insied'', 1::bigint from chapter
                    where region_id = counted_region_id'
                """);
        try {
            assertThatThrownBy(() -> Owner.sql().execute("select app.rebuild_rollups(id) from region"))
                    .hasMessageContaining("No rollup has a column for the total referrals_insied");
        } finally {
            Owner.sql().execute("drop function app.probe_chapter_totals");
        }
    }

    private static List<String> columns(Collection<String> totals) {
        return totals.stream()
                .map(total -> total.substring(total.indexOf(' ') + 1))
                .sorted()
                .toList();
    }
}
