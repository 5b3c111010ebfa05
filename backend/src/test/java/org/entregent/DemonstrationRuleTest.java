package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entregent.DemonstrationRule.RefusedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passwords that everybody knows open nothing where somebody believes they have an installation of their own. */
@DatabaseTest
@Tag("application")
class DemonstrationRuleTest {

    @Test
    void demonstrationIsNotServedWithoutItsFlag() {
        TestDatabase.renew(true);
        assertThatThrownBy(() -> Instance.start(Map.of("entregent.demonstration", false)))
                .isInstanceOf(RefusedDatabase.class)
                .hasMessageContaining("passwords that everybody knows");
        assertThatThrownBy(() -> DemonstrationRule.check(TestDatabase.owner(), false))
                .isInstanceOf(RefusedDatabase.class);
        assertThatCode(() -> DemonstrationRule.check(TestDatabase.owner(), true))
                .as("nor loaded twice")
                .doesNotThrowAnyException();
    }

    @Test
    void demonstrationIsNotLoadedBesideOthers() {
        TestDatabase.renew(false);
        assertThatCode(() -> DemonstrationRule.check(TestDatabase.owner(), true))
                .doesNotThrowAnyException();
        Owner.sql()
                .execute(
                        "with own as (insert into partner_organisation (name) values ('Own') returning id) "
                                + "insert into partner_client (client_id, organisation_id, secret_hash) select 'own', id, 'x' from own");
        assertThatThrownBy(() -> DemonstrationRule.check(TestDatabase.owner(), true))
                .isInstanceOf(RefusedDatabase.class)
                .hasMessageContaining("beside accounts");
        assertThatCode(() -> DemonstrationRule.check(TestDatabase.owner(), false))
                .doesNotThrowAnyException();
    }

    @Test
    void oneAccountIsEnoughToKeepItOut() {
        TestDatabase.renew(false);
        Owner.sql()
                .execute("insert into identity.account (email_folded, display_name) values ('a@reseau.example', 'A')");
        assertThatThrownBy(() -> DemonstrationRule.check(TestDatabase.owner(), true))
                .isInstanceOf(RefusedDatabase.class)
                .hasMessageContaining("beside accounts");
    }

    @Test
    void operatorIsToldWhatToDo() {
        var analysis = new RefusedDatabaseAnalyzer().analyze(new RefusedDatabase("It is so.", "Do this."));
        assertThat(analysis.getDescription()).isEqualTo("It is so.");
        assertThat(analysis.getAction()).isEqualTo("Do this.");
    }
}
