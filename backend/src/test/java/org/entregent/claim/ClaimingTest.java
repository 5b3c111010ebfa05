package org.entregent.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody claims a sheet on its public page, and proves it by a letter or waits for an editor. */
@ApplicationTest
@DemonstrationData
class ClaimingTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");
    private static final Pattern LINK =
            Pattern.compile("(/guide/[a-z0-9-]+/revendiquer/confirmer)\\?cle=([A-Za-z0-9_-]{43})");

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    ClaimHousekeeping housekeeping;

    @Autowired
    DeskLetterService desk;

    Browser visitor;
    String sheet = "";
    String address = "";
    String own = "";
    String foreign = "";

    private record Link(String path, String secret) {

        String whole() {
            return path + "?cle=" + secret;
        }
    }

    @BeforeEach
    void begin() {
        visitor = tokens.browser();
        sheet = ClaimSamples.sheet();
        address = "/guide/" + ClaimSamples.slug(sheet) + "/revendiquer";
        own = "contact-" + UUID.randomUUID().toString().substring(0, 8) + "@" + ClaimSamples.domain(sheet);
        foreign = UUID.randomUUID() + "@courriel.example";
    }

    @Test
    void theNetworksOwnDomainProvesItByALetter() {
        assertThat(visitor.get("/guide/" + ClaimSamples.slug(sheet)).body()).contains("href=\"" + address + "\"");
        claim(own);
        assertThat(state()).isEqualTo("MAILED true");
        var link = link(own);
        // To look uses nothing up, and gives nothing.
        for (var look = 0; look < 2; look++) {
            var page = visitor.get(link.whole());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.body()).contains("C’est bien mon réseau", "noindex");
        }
        assertThat(owners()).isEqualTo("0");
        var proven = visitor.post(link.path(), Map.of("cle", link.secret()));
        assertThat(proven.statusCode()).isEqualTo(303);
        assertThat(visitor.get(visitor.location(proven)).body()).contains("La fiche est la vôtre");
        assertThat(state()).isEqualTo("PROVEN true");
        assertThat(graphQl.as(own)
                        .run("{ viewer { networkSheets { id viewerActions } } }")
                        .at("/viewer/networkSheets/0/id")
                        .asString())
                .endsWith(sheet);
        assertThat(Mailbox.of(own)).hasSize(2).last().asString().contains("/connexion/lien?cle=");

        var again = visitor.post(link.path(), Map.of("cle", link.secret()));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Ce lien n’ouvre plus rien");
        assertThat(owners()).isEqualTo("1");
    }

    @Test
    void anyOtherAddressWaitsForAnEditor() {
        claim(foreign);
        assertThat(state()).isEqualTo("WAITING false");
        assertThat(Mailbox.of(foreign)).hasSize(1).noneMatch(letter -> letter.contains("?cle="));
        // The page says the same as to whoever gets a link.
        assertThat(visitor.get(address + "?envoyee=oui").body())
                .contains("Votre demande est partie")
                .doesNotContain(foreign);
        claim(foreign);
        assertThat(Owner.ask("select count(*) from claim where network_id = '" + sheet + "'"))
                .isEqualTo("1");
        assertThat(Mailbox.of(foreign)).hasSize(1);
    }

    @Test
    void whereSomebodyKeepsTheSheetAnEditorDecidesAndTheyHear() {
        claim(own);
        var link = link(own);
        visitor.post(link.path(), Map.of("cle", link.secret()));
        var second = "autre-" + own;
        claim(second);
        assertThat(Owner.ask("select status || ' ' || is_own_domain from claim where email_folded = '" + second + "'"))
                .isEqualTo("WAITING true");
        assertThat(Mailbox.of(own)).hasSize(3).last().asString().contains("Quelqu’un d’autre demande");
        // Whoever keeps it and asks again is told how to come in.
        claim(own);
        assertThat(Mailbox.of(own)).hasSize(4);
        assertThat(Owner.ask("select count(*) from claim where network_id = '" + sheet + "'"))
                .isEqualTo("2");
    }

    @Test
    void whoComesSecondWithALinkWaits() {
        claim(own);
        var second = "autre-" + own;
        claim(second);
        var links = List.of(link(own), link(second));
        visitor.post(links.get(0).path(), Map.of("cle", links.get(0).secret()));
        var late = visitor.post(links.get(1).path(), Map.of("cle", links.get(1).secret()));
        assertThat(visitor.location(late)).endsWith("fait=attente");
        assertThat(Owner.ask(
                        "select status || ' ' || is_address_proven from claim where email_folded = '" + second + "'"))
                .isEqualTo("WAITING true");
        assertThat(owners()).isEqualTo("1");
    }

    @Test
    void aDomainThatAnotherNetworkNamesProvesNothing() {
        var other = ClaimSamples.sheetBeside(sheet);
        Owner.sql()
                .execute(
                        "update network_card set website = (select website from network_card where id = ?::uuid) where id = ?::uuid",
                        other,
                        sheet);
        claim("contact@" + ClaimSamples.domain(other));
        assertThat(state()).isEqualTo("WAITING false");
    }

    @Test
    void aLinkEndsAndANewerOneTakesItsPlace() {
        claim(own);
        var first = link(own);
        claim(own);
        var second = link(own);
        assertThat(second).isNotEqualTo(first);
        assertThat(visitor.get(first.whole()).body()).contains("Ce lien n’ouvre plus rien");
        assertThat(visitor.get(second.whole()).body()).contains("C’est bien mon réseau");
        TestClock.pass(Duration.ofDays(3));
        assertThat(visitor.get(second.whole()).body()).contains("Ce lien n’ouvre plus rien");
        assertThat(visitor.post(second.path(), Map.of("cle", second.secret())).statusCode())
                .isEqualTo(422);
        housekeeping.tidy();
        assertThat(state()).isEqualTo("EXPIRED true");
        assertThat(owners()).isEqualTo("0");
    }

    @Test
    void whoClaimedInVainIsForgottenAfterAYear() {
        claim(foreign);
        TestClock.pass(Duration.ofDays(181));
        housekeeping.tidy();
        assertThat(state()).isEqualTo("EXPIRED false");
        assertThat(person()).isEqualTo("Ferdinand Marmitonneau " + foreign);
        TestClock.pass(Duration.ofDays(366));
        housekeeping.tidy();
        assertThat(person()).isEqualTo("nobody");
    }

    @Test
    void whatIsWrongIsSaidBesideEachField() {
        var page = visitor.post(address, fields("pas une adresse", token(), "nom", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Quelque chose ne va pas", "href=\"#nom\"", "href=\"#email\"", "value=\"pas une adresse\"")
                .contains("Cette adresse électronique n’est pas valable.", "aria-invalid=\"true\"")
                .doesNotContain("href=\"#fonction\"", "{{");
        assertThat(visitor.get(address + "?langue=en").body()).contains("Is this your network?");
    }

    @Test
    void aFormThatNobodyAskedForIsRefused() {
        var page = visitor.post(address, fields(foreign, "rien"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("restée ouverte trop longtemps");
        assertThat(Owner.ask("select count(*) from claim where network_id = '" + sheet + "'"))
                .isEqualTo("0");
    }

    @Test
    void oneSheetTakesFiveClaimsADay() {
        for (var number = 0; number < 5; number++) {
            claim(number + foreign);
        }
        var refused = visitor.post(address, fields("9" + foreign, token()));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("9" + foreign);
        assertThat(Owner.ask("select count(*) from claim where network_id = '" + sheet + "'"))
                .isEqualTo("5");
    }

    @Test
    void aChaptersSheetIsNobodysToClaim() {
        assertThat(visitor.get("/guide/les-drakkars-matinaux").body()).doesNotContain("/revendiquer");
        assertThat(visitor.get("/guide/les-drakkars-matinaux/revendiquer").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/guide/introuvable/revendiquer").statusCode()).isEqualTo(404);
    }

    @Test
    void editorsHearOnceADayThatSomethingWaits() {
        var editor = "editrice@bouches-du-rhone.example";
        var before = mornings(editor);
        for (var hour = 0; hour < 24 * 7; hour += 6) {
            desk.tell();
            desk.tell();
            TestClock.pass(Duration.ofHours(6));
        }
        assertThat(mornings(editor) - before).isBetween(5L, 6L);
        assertThat(mornings("directeur@bouches-du-rhone.example")).isZero();
        var letter = Mailbox.of(editor).stream()
                .filter(mail -> mail.contains("vous attend"))
                .toList()
                .getLast();
        // One correction waits in the demonstration, whose feature comes after this one.
        assertThat(letter)
                .contains("Fiches à relire", "Corrections proposées\u00a0: ", "/administration/guide?region=FR-13");
    }

    private static long mornings(String editor) {
        return Mailbox.of(editor).stream()
                .filter(letter -> letter.contains("Le guide de Bouches-du-Rhône vous attend"))
                .count();
    }

    private void claim(String email) {
        var sent = visitor.post(address, fields(email, token()));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(visitor.location(sent)).isEqualTo(address + "?envoyee=oui");
    }

    /** Of a form that somebody took their time over. */
    private String token() {
        var page = visitor.get(address);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        TestClock.pass(Duration.ofSeconds(5));
        return token.group(1).replace("&#x3D;", "=");
    }

    private static Map<String, String> fields(String email, String token, String... more) {
        var fields = new HashMap<>(Map.of(
                "nom",
                "Ferdinand Marmitonneau",
                "email",
                email,
                "fonction",
                "Trésorier",
                "message",
                "",
                "jeton",
                token));
        for (var index = 0; index < more.length; index += 2) {
            fields.put(more[index], more[index + 1]);
        }
        return fields;
    }

    private static Link link(String email) {
        var letters = Mailbox.of(email);
        var link = LINK.matcher(letters.getLast());
        assertThat(link.find()).as(letters.toString()).isTrue();
        return new Link(link.group(1), link.group(2));
    }

    private String state() {
        return Owner.ask("select status || ' ' || is_own_domain from claim where network_id = '" + sheet + "'");
    }

    private String owners() {
        return Owner.ask("select count(*) from network_owner where network_id = '" + sheet + "'");
    }

    private String person() {
        return Owner.ask(
                "select coalesce(name || ' ' || email_folded, 'nobody') from claim where network_id = '" + sheet + "'");
    }
}
