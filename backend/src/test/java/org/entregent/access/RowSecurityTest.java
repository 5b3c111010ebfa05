package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The second wall stands by itself: with a viewer's settings, plain SQL that asks for everything finds the rows that the viewer may
 * see, and no other, and writes nothing. The compiler has no part in it.
 */
@ApplicationTest
@DemonstrationData
class RowSecurityTest {

    /** Enough to notice that anything is open, or shut. */
    private static final Set<Onlooker> WITNESSES =
            EnumSet.of(Onlooker.PUBLIC, Onlooker.MEMBER_OF_PROVENCE, Onlooker.ADMIN, Onlooker.PARTNER_ACROSS);

    /** A policy as the catalogue has it. */
    private record Policy(String table, String name, String command, String using, String check, String kind) {

        static Policy of(Record row) {
            return new Policy(
                    row.get("tablename", String.class),
                    row.get("policyname", String.class),
                    row.get("cmd", String.class),
                    clause("using", row.get("qual", String.class)),
                    clause("with check", row.get("with_check", String.class)),
                    row.get("permissive", String.class));
        }

        private static String clause(String word, String condition) {
            return condition == null ? "" : " " + word + " (" + condition + ")";
        }

        String open() {
            return alter() + (using.isEmpty() ? "" : " using (true)") + (check.isEmpty() ? "" : " with check (true)");
        }

        String restore() {
            return alter() + using + check;
        }

        private String alter() {
            return "alter policy " + name + " on " + table;
        }

        String drop() {
            return "drop policy " + name + " on " + table;
        }

        String create() {
            return "create policy %s on %s as %s for %s to entregent_app%s%s"
                    .formatted(name, table, kind, command, using, check);
        }
    }

    @Autowired
    ViewerService viewers;

    private List<SecondWall> witnesses = List.of();

    @BeforeAll
    static void set() {
        Stage.set();
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatTheViewerMaySee(Onlooker onlooker) {
        var wall = new SecondWall(viewers, onlooker);
        assertThat(wall.faults(SecondWall.tables())).isEmpty();
    }

    @Test
    void opensTheRegionsOfAWriteAndNoOther() {
        var wall = new SecondWall(viewers, Onlooker.PUBLIC);
        assertThat(wall.faultsOnceOpened(SecondWall.tables())).isEmpty();
    }

    @Test
    void aPolicyThatLetsEverythingThroughIsNoticed() {
        var policies = policies();
        assertThat(policies).hasSizeGreaterThan(SecondWall.tables().size());
        for (var policy : policies) {
            assertThat(faultsWhile(policy.open(), policy.restore(), policy.table()))
                    .as(policy.open())
                    .isNotEmpty();
        }
    }

    @Test
    void aPolicyThatIsDroppedIsNoticed() {
        for (var policy : policies()) {
            if (policy.command().equals("SELECT")) {
                assertThat(faultsWhile(policy.drop(), policy.create(), policy.table()))
                        .as(policy.drop())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aTableWithoutRowSecurityIsNoticed() {
        for (var table : SecondWall.tables()) {
            var alter = "alter table " + table;
            assertThat(faultsWhile(alter + " disable row level security", alter + " enable row level security", table))
                    .as(table)
                    .isNotEmpty();
        }
    }

    /** What the witnesses notice between a planted fault and its removal. */
    private List<String> faultsWhile(String plant, String remove, String table) {
        if (witnesses.isEmpty()) {
            witnesses = WITNESSES.stream()
                    .map(witness -> new SecondWall(viewers, witness))
                    .toList();
        }
        Owner.sql().execute(plant);
        try {
            return witnesses.stream()
                    .flatMap(wall -> Stream.of(wall.faults(List.of(table)), wall.faultsOnceOpened(List.of(table))))
                    .filter(faults -> !faults.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        } finally {
            Owner.sql().execute(remove);
        }
    }

    private static List<Policy> policies() {
        return Objects.requireNonNull(Owner.sql()
                .fetch("select * from pg_policies where schemaname = 'public' order by 2, 3")
                .map(Policy::of));
    }
}
