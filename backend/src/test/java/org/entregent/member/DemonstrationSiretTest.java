package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.DatabaseTest;
import org.entregent.DemonstrationData;
import org.entregent.TestDatabase;
import org.entregent.firm.Siret;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@DemonstrationData
class DemonstrationSiretTest {

    @Test
    void inventedFirmsHaveWellFormedNumbers() {
        var numbers = JdbcClient.create(TestDatabase.owner())
                .sql("select siret from member")
                .query(String.class)
                .list();
        assertThat(numbers).isNotEmpty().allMatch(number -> Siret.findProblem(number) == null);
    }
}
