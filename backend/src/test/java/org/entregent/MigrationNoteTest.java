package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entregent.migrator.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A start asks Flyway where the scripts or the history are not those of last time, and only there. */
@DatabaseTest
class MigrationNoteTest {

    private static final String CHANGE =
            "update flyway_schema_history set checksum = checksum %s 1 where installed_rank = 1";

    @BeforeEach
    void bring() {
        Migrations.run(TestDatabase.owner(), false);
    }

    @Test
    void databaseThatWasBroughtUpToDateIsKnown() {
        assertThat(Migrations.areDone(TestDatabase.owner(), false)).isTrue();
    }

    @Test
    void otherScriptsAreNoticed() {
        Owner.sql().execute("comment on table flyway_schema_history is 'of another version'");
        assertThat(Migrations.areDone(TestDatabase.owner(), false)).isFalse();
    }

    @Test
    void databaseWithoutANoteIsAsked() {
        Owner.sql().execute("comment on table flyway_schema_history is null");
        assertThat(Migrations.areDone(TestDatabase.owner(), false)).isFalse();
        bring();
        assertThat(Migrations.areDone(TestDatabase.owner(), false)).isTrue();
    }

    @Test
    void historyThatSomebodyElseChangedIsFlywaysToJudge() {
        Owner.sql().execute(CHANGE.formatted("+"));
        assertThat(Migrations.areDone(TestDatabase.owner(), false)).isFalse();
        assertThatThrownBy(this::bring).hasMessageContaining("checksum mismatch");
        Owner.sql().execute(CHANGE.formatted("-"));
        assertThat(Migrations.areDone(TestDatabase.owner(), false)).isTrue();
    }
}
