package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entregent.migrator.Migrations;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration can be repeated, and leaves the database as strict as it found it. */
@DatabaseTest
class DemonstrationRepeatTest {

    private static final List<String> TABLES = List.of("""
            identity.account chapter member_card member role_assignment partner_organisation partner_client partner_grant
            referral referral_prospect referral_event closed_business closed_business_correction
            chapter_month member_month network network_owner network_version network_event
            meeting meeting_event meeting_attendance meeting_mark meeting_medical meeting_snapshot meeting_entry meeting_takeback one_to_one training_credit
            network_card network_address suggestion claim consultation_day consultation_guide_day
            """.strip().split("\\s+"));

    private final JdbcClient sql = JdbcClient.create(TestDatabase.owner());

    @Test
    void sameDayMakesTheSameData() {
        load("2028-02-29");
        var first = fingerprints();
        assertThat(first.values()).doesNotContain("");

        TestDatabase.renew(false);
        load("2028-02-29");
        assertThat(fingerprints()).isEqualTo(first);
        assertNothingComesAfter("2028-02-29");
        assertReferencesAreEnforced();
        assertTotalsStayWhenMadeAnew();
    }

    private void assertNothingComesAfter(String day) {
        assertThat(sql.sql("""
                        select count(*) from referral_event where occurred_at >= ?::timestamp at time zone 'Europe/Paris'
                        """).param(day).query(Integer.class).single()).isZero();
        assertThat(sql.sql("select count(*) from closed_business where closed_on >= ?::date")
                        .param(day)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertReferencesAreEnforced() {
        assertThat(sql.sql("select conname from pg_constraint where not conenforced or not convalidated")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private void assertTotalsStayWhenMadeAnew() {
        var before = fingerprints();
        sql.sql("select app.rebuild_rollups(id) from region").query().listOfRows();
        assertThat(fingerprints()).isEqualTo(before);
    }

    /** Of all but what has to be random. */
    private Map<String, String> fingerprints() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> sql.sql(
                                        "select coalesce(md5(string_agg(line, ' ')), '') from (select (to_jsonb(t) - 'passkey_handle')::text as line from %s t order by 1) as lines"
                                                .formatted(table))
                                .query(String.class)
                                .single()));
    }

    private static void load(String today) {
        DataSource owner = TestDatabase.owner();
        ((PGSimpleDataSource) owner).setOptions("-c demonstration.today=" + today);
        Migrations.loadDemonstration(owner);
    }
}
