package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entregent.migrator.Migrations;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ReferenceDataTest {

    private final JdbcClient sql = JdbcClient.create(TestDatabase.owner());

    @Test
    void communesOfAllFranceAreThere() {
        assertThat(text("select count(*) || ' ' || sum(population) from commune"))
                .isEqualTo("34963 68952941");
        assertThat(text("select count(distinct department_code) from commune"))
                .isEqualTo(text("select count(*) from department"));
        assertThat(
                        text(
                                "select name || ' ' || department_code || ' ' || postal_codes::text from commune where code = '2A004'"))
                .isEqualTo("Ajaccio 2A {20000,20090,20167}");
        assertThat(text("select cardinality(postal_codes) from commune where code = '75056'"))
                .isEqualTo("21");
    }

    @Test
    void communesAreFoundWithoutAccents() {
        assertThat(text("select code from commune where search_name = app.fold('HEROUVILLE-SAINT-CLAIR')"))
                .isEqualTo("14327");
    }

    @Test
    void tradesHaveBothNames() {
        assertThat(Integer.parseInt(text("select count(*) from specialty"))).isGreaterThan(130);
        assertThat(text("select count(*) from specialty where name_french = '' or name_english = ''"))
                .isEqualTo("0");
    }

    @Test
    void activitiesOfBothNomenclaturesAreThere() {
        assertThat(sql.sql("""
                        select nomenclature || ' ' || count(*) filter (where code = section_code) || ' '
                          || count(*) filter (where code <> section_code) from activity group by nomenclature order by 1 desc
                        """).query(String.class).list()).containsExactly("NAF_REV_2 21 88", "NAF_2025 22 87");
        assertThat(text("select count(*) from activity where name_french = '' or name_english = ''"))
                .isEqualTo("0");
        assertThat(
                        text(
                                "select string_agg(section_code, ' ' order by nomenclature desc) from activity where code = '62'"))
                .isEqualTo("J K");
    }

    @Test
    void scriptsMayRunAgainAndLeaveWhatAdministratorsChanged() {
        var rows = rows();
        sql.sql("update region set yearly_fee_minor_units = 123 where code = 'FR'")
                .update();
        sql.sql("update specialty set name_french = 'Autre' where code = 'plumber'")
                .update();
        sql.sql("update activity set name_french = 'Autre' where code = '10'").update();
        sql.sql("delete from flyway_schema_history where version is null").update();
        Migrations.migrate(TestDatabase.owner());
        assertThat(rows()).isEqualTo(rows);
        assertThat(text("select yearly_fee_minor_units from region where code = 'FR'"))
                .isEqualTo("123");
        assertThat(text("select name_french from specialty where code = 'plumber'"))
                .isEqualTo("Plombier");
        assertThat(text("select count(*) from activity where name_french = 'Autre'"))
                .isEqualTo("0");
    }

    private List<String> rows() {
        return List.of("region", "department", "commune", "specialty", "activity").stream()
                .map(table -> text("select count(*) from " + table))
                .toList();
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }
}
