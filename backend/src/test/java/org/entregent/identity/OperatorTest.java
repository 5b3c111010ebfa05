package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the operator's commands do to an installation that began empty, and what they say. */
@ApplicationTest
class OperatorTest {

    private static final String GRANTS = "{ viewer { displayName grants { permission regionCode } } }";

    private record Ended(int code, String out, String errors) {}

    @Autowired
    BeanFactory beans;

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @Test
    void firstAdministratorComesInByTheLink() {
        var made = run(
                "account",
                "create-administrator",
                "--email",
                "Premiere@Reseau.example",
                "--name",
                "Première Boncourage");
        assertThat(made.code()).as(made.errors()).isZero();
        assertThat(made.out()).contains("administre désormais tout le réseau");
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link(made));
        assertThat(page.body()).contains("premiere@reseau.example", "new-password");
        var end = browser.follow(LinkForms.choose(browser, page, LinkForms.PASSWORD));
        assertThat(end.request().uri().getPath()).isEqualTo(Phone.PAGE);
        var phone = Phone.enrol(browser, LinkForms.PASSWORD);
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        var viewer = graphQl.as("premiere@reseau.example").run(GRANTS);
        assertThat(viewer.at("/viewer/displayName").asString()).isEqualTo("Première Boncourage");
        assertThat(viewer.at("/viewer/grants").toString()).contains("\"regionCode\":\"FR\"");

        var again = tokens.browser();
        var asked = again.signIn("premiere@reseau.example", LinkForms.PASSWORD, "/");
        var code = Map.of("code", phone.code(), "_csrf", Browser.csrf(asked));
        again.follow(again.post("/connexion/code", code));
        assertThat(again.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void whoIsAnAdministratorAlreadyHoldsTheOfficeOnce() {
        run("account", "create-administrator", "--email=deux@reseau.example");
        var again = run("account", "create-administrator", "--email=deux@reseau.example", "--name=Autre");
        assertThat(again.code()).isZero();
        assertThat(Owner.ask("select count(*) from role_assignment join identity.account on account.id = account_id"
                        + " where email_folded = 'deux@reseau.example' and role = 'NATIONAL_ADMIN' and region_id ="
                        + " (select id from region where code = 'FR')"))
                .isEqualTo("1");
        assertThat(Owner.ask("select display_name from identity.account where email_folded = 'deux@reseau.example'"))
                .isEqualTo("deux");
    }

    @Test
    void officeActsAtOnceForWhomTheServerKnows() {
        make("nommee@reseau.example");
        assertThat(graphQl.as("nommee@reseau.example")
                        .run(GRANTS)
                        .at("/viewer/grants")
                        .toString())
                .doesNotContain("MANAGE", "SETTLE");
        run("account", "create-administrator", "--email", "nommee@reseau.example");
        assertThat(graphQl.as("nommee@reseau.example")
                        .run(GRANTS)
                        .at("/viewer/grants")
                        .toString())
                .contains("REFERRALS_SETTLE");
    }

    @Test
    void resetLeadsToAnotherPasswordOnce() {
        make("oublieux@reseau.example");
        var first = run("account", "reset", "oublieux@reseau.example");
        var second = run("account", "reset", "OUBLIEUX@reseau.example");
        assertThat(LinkForms.open(tokens.browser(), link(first)).statusCode())
                .as("a newer link ends the older one")
                .isEqualTo(410);
        var browser = tokens.browser();
        browser.follow(LinkForms.choose(browser, LinkForms.open(browser, link(second)), LinkForms.PASSWORD));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(LinkForms.open(tokens.browser(), link(second)).statusCode()).isEqualTo(410);
    }

    @Test
    void linkOfTheCommandEndsAfterAnHour() {
        make("lente@reseau.example");
        var link = link(run("account", "reset", "lente@reseau.example"));
        assertThat(LinkForms.open(tokens.browser(), link).statusCode()).isEqualTo(200);
        TestClock.pass(Duration.ofMinutes(61));
        assertThat(LinkForms.open(tokens.browser(), link).statusCode()).isEqualTo(410);
    }

    @Test
    void resetTakesPasskeysFromWhoeverHasThem() {
        make("perdue@reseau.example");
        var device = new SoftwareAuthenticator(beans.getBean(PasskeyForms.class).origin());
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link(run("account", "reset", "perdue@reseau.example")));
        browser.follow(PasskeyForm.make(browser, page, device));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(run("account", "reset", "perdue@reseau.example").out())
                .contains("Les clés d’accès de perdue@reseau.example, s’il y en avait, n’ouvrent plus rien.");
        assertThat(PasskeyForm.signIn(tokens.browser(), device).statusCode()).isEqualTo(401);
    }

    @Test
    void unlockForgetsFailuresAndOpensAClosedAccount() {
        make("bloque@reseau.example");
        setPassword("bloque@reseau.example");
        var home = tokens.browser();
        home.signIn("bloque@reseau.example", LinkForms.PASSWORD, "/");
        home.postJson(
                "/logout",
                Map.of(),
                "X-XSRF-TOKEN",
                home.session().at("/csrf/token").asString());
        for (var attempt = 0; attempt < 5; attempt++) {
            home.signIn("bloque@reseau.example", "wrong", "/");
            tokens.browser().signIn("bloque@reseau.example", "wrong", "/");
        }
        assertThat(home.signIn("bloque@reseau.example", LinkForms.PASSWORD, "/").statusCode())
                .isEqualTo(429);
        Owner.changeAccess(
                "update identity.account set disabled_at = now() where email_folded = 'bloque@reseau.example'");
        assertThat(run("account", "reset", "bloque@reseau.example").errors()).contains("est fermé");

        assertThat(run("account", "unlock", "bloque@reseau.example").code()).isZero();
        home.signIn("bloque@reseau.example", LinkForms.PASSWORD, "/");
        assertThat(home.session().at("/authenticated").asBoolean())
                .as("on the device that was locked")
                .isTrue();
        var elsewhere = tokens.browser();
        elsewhere.signIn("bloque@reseau.example", LinkForms.PASSWORD, "/");
        assertThat(elsewhere.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void resetTakesTheSecondFactorAwayAndSaysSo() {
        var email = "telephone-perdu@reseau.example";
        make(email);
        setPassword(email);
        assertThat(run("account", "reset", email).out()).doesNotContain("deux étapes");
        var browser = tokens.browser();
        browser.signIn(email, LinkForms.PASSWORD, "/");
        Phone.enrol(browser, LinkForms.PASSWORD);
        assertThat(run("account", "list").out().lines())
                .anyMatch(line -> line.startsWith(email + "\t") && line.endsWith("\tdeux étapes"));

        var reset = run("account", "reset", email);
        assertThat(reset.out()).contains("La connexion en deux étapes de " + email + " est désactivée");
        assertThat(browser.session().at("/authenticated").asBoolean()).isFalse();
        assertThat(run("account", "list").out().lines())
                .anyMatch(line -> line.startsWith(email + "\t") && line.endsWith("\t"));
        var again = tokens.browser();
        again.follow(LinkForms.choose(again, LinkForms.open(again, link(reset)), LinkForms.PASSWORD));
        assertThat(again.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(run("account", "reset", email, "--language", "en").out()).doesNotContain("Two-step");
    }

    @Test
    void unlockForgetsWrongCodes() {
        var email = "codes-errones@reseau.example";
        make(email);
        setPassword(email);
        var browser = tokens.browser();
        browser.signIn(email, LinkForms.PASSWORD, "/");
        var phone = Phone.enrol(browser, LinkForms.PASSWORD);
        var other = tokens.browser();
        for (var guess = 0; guess < 5; guess++) {
            var page = other.signIn(email, LinkForms.PASSWORD, "/");
            other.post("/connexion/code", Map.of("code", phone.code(1000), "_csrf", Browser.csrf(page)));
        }
        run("account", "unlock", email);
        var page = other.signIn(email, LinkForms.PASSWORD, "/");
        other.follow(other.post("/connexion/code", Map.of("code", phone.code(), "_csrf", Browser.csrf(page))));
        assertThat(other.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void listShowsEveryAccountAndNoSecret() {
        Owner.sql()
                .execute(
                        "insert into identity.account (email_folded, display_name, password_hash)"
                                + " select 'liste' || number || '@reseau.example', 'Liste', '{argon2}secret' from generate_series(1, 1100) number");
        run("account", "create-administrator", "--email", "liste-admin@reseau.example");
        var listed = run("account", "list");
        assertThat(listed.code()).isZero();
        assertThat(listed.out().lines().filter(line -> line.startsWith("liste")))
                .hasSize(1101);
        assertThat(listed.out().lines())
                .hasSize(Integer.parseInt(Owner.ask("select count(*) from identity.account")))
                .isSorted()
                .anyMatch(line -> line.matches("liste7@reseau\\.example\tListe\t\\d{4}-\\d\\d-\\d\\d\tactif\t\t"))
                .anyMatch(line -> line.startsWith("liste-admin@reseau.example\t")
                        && line.endsWith("\tsans mot de passe\tadministration nationale\t"))
                .noneMatch(line -> line.contains("argon2"));
        assertThat(run("account", "list", "--language", "en").out()).contains("\tno password\tnational administration");
    }

    @Test
    void newKeysSignNobodyOut() {
        make("durable@reseau.example");
        setPassword("durable@reseau.example");
        var browser = tokens.browser();
        browser.signIn("durable@reseau.example", LinkForms.PASSWORD, "/");
        var token = tokens.ofPerson("durable@reseau.example");
        var opened = tokens.browser();
        var page = LinkForms.open(opened, link(run("account", "reset", "durable@reseau.example")));

        var rotated = run("keys", "rotate");
        assertThat(rotated.out()).contains("Personne n’est déconnecté");
        assertThat(Owner.ask("select count(*) from identity.installation_key where purpose = 'COOKIE'"))
                .isEqualTo("2");
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
        assertThat(graphQl.withToken(token).run(GRANTS).status()).isEqualTo(200);
        assertThat(opened.follow(LinkForms.choose(opened, page, LinkForms.PASSWORD))
                        .statusCode())
                .as("what an older key sealed")
                .isIn(200, 404);
        assertThat(opened.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void refusalsAreSentencesInBothLanguages() {
        assertRefused(
                "Aucun compte n’a l’adresse personne@reseau.example.", "account", "reset", "personne@reseau.example");
        assertRefused(
                "Aucun compte n’a l’adresse personne@reseau.example.", "account", "unlock", "personne@reseau.example");
        assertRefused(
                "« adresse » n’est pas une adresse e-mail.", "account", "create-administrator", "--email", "adresse");
        assertRefused(
                "Un nom a de 1 à 200 caractères.",
                "account",
                "create-administrator",
                "--email",
                "x@reseau.example",
                "--name",
                " ");
        assertRefused(
                "No account has the address nobody@reseau.example.",
                "account",
                "reset",
                "nobody@reseau.example",
                "--language=en");
    }

    @Test
    void whatIsNotUnderstoodEndsWithTheUsage() {
        assertMisused("Il manque : --email", "account", "create-administrator");
        assertMisused("Il manque : <e-mail>", "account", "reset");
        assertMisused("Inconnu : --force", "keys", "rotate", "--force");
        assertMisused("Inconnu : comptes", "comptes");
        assertMisused("Cette commande n’est pas comprise.", "account");
        assertMisused("Missing: --email", "--language", "en", "account", "create-administrator");
    }

    @Test
    void helpSaysWhatThereIs() {
        var help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage : java -jar entregent.jar", "account", "keys", "Les comptes.");
        assertThat(run("account", "--help").out())
                .contains("create-administrator", "reset", "unlock", "list", "Oublie les mots de passe erronés");
        assertThat(run("account", "reset", "--help", "--language", "en").out())
                .contains("by which the account’s owner chooses a new password");
    }

    private void assertRefused(String sentence, String... arguments) {
        var ended = run(arguments);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors().strip()).isEqualTo(sentence);
        assertThat(ended.out()).isEmpty();
    }

    private void assertMisused(String sentence, String... arguments) {
        var ended = run(arguments);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).startsWith(sentence).contains("java -jar entregent.jar");
        assertThat(ended.out()).isEmpty();
    }

    private static void make(String email) {
        Owner.sql().execute("insert into identity.account (email_folded, display_name) values (?, 'Quelqu’un')", email);
    }

    private void setPassword(String email) {
        var browser = tokens.browser();
        browser.follow(LinkForms.choose(
                browser, LinkForms.open(browser, link(run("account", "reset", email))), LinkForms.PASSWORD));
    }

    private static String link(Ended made) {
        return made.out()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }

    private Ended run(String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var code = new Operator(() -> beans, new PrintWriter(out, true), new PrintWriter(errors, true)).run(arguments);
        return new Ended(code, out.toString(), errors.toString());
    }
}
