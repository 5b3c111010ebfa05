package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entregent.database.EmbeddedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commands as an operator runs them: a process of its own, which is told of the database by its environment. */
@DatabaseTest
@Tag("application")
class ConsoleTest {

    private record Ended(int code, String out, String errors) {}

    @Test
    void administratorOfAnEmptyInstallationIsMadeByACommand() throws Exception {
        TestDatabase.renew(false);
        var refused = run(database(), "account", "create-administrator", "--email", "premiere");
        assertThat(refused.code()).as(refused.out() + refused.errors()).isEqualTo(1);
        assertThat(refused.errors())
                .as("accents, whatever the locale")
                .isEqualToIgnoringNewLines("« premiere » n’est pas une adresse e-mail.\n");

        var made = run(database(), "account", "create-administrator", "--email", "premiere@reseau.example");
        assertThat(made.code()).as(made.out() + made.errors()).isZero();
        assertThat(made.out())
                .contains("http://entregent.example/connexion/lien?cle=")
                .doesNotContain("Starting", "INFO");
        var listed = run(database(), "account", "list");
        assertThat(listed.out())
                .startsWith("premiere@reseau.example\tpremiere\t")
                .contains("administration nationale");
    }

    @Test
    void demonstrationIsServedByNoCommandWithoutItsFlag() throws Exception {
        TestDatabase.renew(true);
        var refused = run(database(), "account", "reset", "admin@reseau.example");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors()).contains("dont tout le monde connaît les mots de passe");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void whatCannotBeReachedIsSaidInASentence() throws Exception {
        var unreachable = Map.of("ENTREGENT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:9/entregent");
        var refused = run(unreachable, "account", "list");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors()).startsWith("La commande n’a pas abouti").doesNotContain("\tat ");
    }

    @Test
    void databaseWithoutTablesIsLeftAsItIs() throws Exception {
        TestDatabase.administer("drop table identity.authenticator");
        var refused = run(database(), "keys", "rotate");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors()).contains("Démarrez d’abord le serveur");
        TestDatabase.renew(false);
    }

    @Test
    void mistakeNeedsNoDatabase() throws Exception {
        var misused = run(Map.of(), "account", "creer");
        assertThat(misused.code()).isEqualTo(2);
        assertThat(misused.errors()).startsWith("Inconnu : creer");
    }

    @Test
    void settingsAreNoCommands() {
        assertThat(Console.isMeant()).isFalse();
        assertThat(Console.isMeant("--server.port=0")).isFalse();
        assertThat(Console.isMeant("account", "list")).isTrue();
        assertThat(Console.isMeant("--help")).isTrue();
    }

    private static Map<String, String> database() {
        return Map.of(
                "ENTREGENT_DATABASE_URL",
                TestDatabase.url(),
                "ENTREGENT_DATABASE_USER",
                EmbeddedDatabase.APPLICATION,
                "ENTREGENT_DATABASE_PASSWORD",
                TestDatabase.password(),
                "ENTREGENT_PUBLIC_URL",
                "http://entregent.example");
    }

    private static Ended run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EntregentApplication.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, errors);
    }
}
