package org.entregent.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Owner;
import org.entregent.statement.Database;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which version holds in a region on a day. */
@ApplicationTest
class PoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    Policies policies;

    @Autowired
    Database database;

    @BeforeEach
    void twoRegionsOneInTheOther() {
        open("FR-NOR", "FR");
        open("FR-50", "FR-NOR");
    }

    @Test
    void theNetworkBeginsWithRulesOfEachKind() {
        var region = region("FR-50");
        assertThat(database.ask(policies.dues(region, DAY)).rules()).isEqualTo(new DuesPolicy(1, 15, 32, 4));
        assertThat(database.ask(policies.visits(region, DAY)).rules()).isEqualTo(new VisitPolicy(2));
        assertThat(database.ask(policies.substitutes(region, DAY)).rules()).isEqualTo(new SubstitutePolicy(3));
        assertThat(database.ask(policies.absences(region, DAY)).rules()).isEqualTo(new AbsencePolicy(2, 3));
        var seats = database.ask(policies.seats(region, DAY));
        assertThat(seats.rules()).isEqualTo(new SeatPolicy(30));
        assertThat(seats.version())
                .hasToString(Owner.ask("select id from policy_version where kind = 'SEATS' and number = 1"));
    }

    @Test
    void theNearestRegionAboveDecides() {
        var nation = visits("FR", 2, DAY, "3");
        assertThat(inForce("FR-50", DAY)).isEqualTo(nation + " 3");
        var above = visits("FR-NOR", 1, DAY, "4");
        assertThat(inForce("FR-50", DAY)).isEqualTo(above + " 4");
        var own = visits("FR-50", 1, DAY, "5");
        assertThat(inForce("FR-50", DAY)).isEqualTo(own + " 5");
        assertThat(inForce("FR-NOR", DAY)).isEqualTo(above + " 4");
        assertThat(inForce("FR", DAY)).isEqualTo(nation + " 3");
        visits("FR-50", 2, DAY, "null");
        assertThat(inForce("FR-50", DAY)).as("follows again").isEqualTo(above + " 4");
    }

    @Test
    void ofTheVersionsValidByADayTheLastRecordedHolds() {
        var first = visits("FR-50", 1, DAY, "3");
        var later = visits("FR-50", 2, DAY.plusDays(10), "4");
        assertThat(inForce("FR-50", DAY.minusDays(1))).endsWith(" 2");
        assertThat(inForce("FR-50", DAY)).isEqualTo(first + " 3");
        assertThat(inForce("FR-50", DAY.plusDays(9))).isEqualTo(first + " 3");
        assertThat(inForce("FR-50", DAY.plusDays(10))).isEqualTo(later + " 4");
        var sooner = visits("FR-50", 3, DAY.plusDays(5), "6");
        assertThat(inForce("FR-50", DAY.plusDays(5))).isEqualTo(sooner + " 6");
        assertThat(inForce("FR-50", DAY.plusDays(10)))
                .as("recorded after the one that was to begin then")
                .isEqualTo(sooner + " 6");
        Owner.sql()
                .execute("insert into policy_withdrawal values (?, ?, 'Essai', null, now())", region("FR-50"), sooner);
        assertThat(inForce("FR-50", DAY.plusDays(5))).isEqualTo(first + " 3");
        assertThat(inForce("FR-50", DAY.plusDays(10))).isEqualTo(later + " 4");
    }

    @Test
    void theDatabaseKeepsNothingThatIsNotWhole() {
        assertThatThrownBy(() -> visits("FR", 1, DAY, "3")).hasMessageContaining("policy_version_number_key");
        assertThatThrownBy(() -> visits("FR-50", 1, DAY, "0")).hasMessageContaining("policy_version_visits_range");
        for (var dues :
                new String[] {"15, 1, 32, 4", "1, 32, 15, 4", "1, 15, 366, 4", "1, 15, 32, 13", "1, 15, 32, null"}) {
            assertThatThrownBy(() -> Owner.sql().execute("""
                    insert into policy_version (region_id, kind, number, starts_on, days_until_late, days_until_expired, days_until_removed,
                      renewal_months, reason, recorded_at)
                    values (%d, 'DUES', 1, current_date, %s, 'Essai', now())""".formatted(region("FR-50"), dues)))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("policy_version_");
        }
    }

    @Test
    void thereAreNoRulesBeforeTheNetworkBegan() {
        assertThatThrownBy(() -> inForce("FR", LocalDate.of(1999, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VISITS");
    }

    private String inForce(String region, LocalDate day) {
        var visits = database.ask(policies.visits(region(region), day));
        return visits.version() + " " + visits.rules().mostVisits();
    }

    /** @param most as SQL; null to follow the region above */
    private static UUID visits(String region, int number, LocalDate startsOn, String most) {
        var id = UUID.randomUUID();
        Owner.sql()
                .execute("""
                insert into policy_version (region_id, id, kind, number, starts_on, follows_above, most_visits, reason, recorded_at)
                values (?, ?, 'VISITS', ?, ?, %1$s is null, %1$s, 'Essai', now())""".formatted("null".equals(most) ? "null::int" : most), region(region), id, number, startsOn);
        return id;
    }

    private static void open(String code, String parent) {
        Owner.changeAccess("""
                insert into region (code, name, parent_id, yearly_fee_minor_units, currency)
                select '%s', '%s', id, 1, 'EUR' from region where code = '%s'
                on conflict (code) do nothing""".formatted(code, code, parent));
        Owner.sql().execute("delete from policy_withdrawal");
        Owner.sql().execute("delete from policy_version where reason = 'Essai'");
    }

    private static int region(String code) {
        return Integer.parseInt(Owner.ask("select id from region where code = '%s'".formatted(code)));
    }
}
