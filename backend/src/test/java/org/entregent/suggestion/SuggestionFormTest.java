package org.entregent.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever runs no scripts and has no account says what is wrong in a sheet; programs don't, and nobody does without end. */
@ApplicationTest
@DemonstrationData
class SuggestionFormTest {

    @Autowired
    TestTokens tokens;

    Browser visitor;
    String slug = "";

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
        // Another sheet for each, so that what one test sends is no other's measure.
        slug = Owner.ask("""
                select card.slug from network_card card
                join network on network.region_id = card.region_id and network.id = card.id
                join region on region.id = card.region_id and region.code = 'FR-13'
                where card.chapter_id is null and card.contact_phone is not null and card.commune_code <> '13028'
                  and cardinality(card.services) > 1 and network.latest_number = network.published_number
                  and not exists (select from suggestion where suggestion.network_id = card.id)
                order by card.slug limit 1""");
    }

    @Test
    void theSheetLeadsToItsForm() {
        assertThat(visitor.get("/guide/" + slug).body())
                .contains("href=\"" + path() + "\" rel=\"nofollow\">Proposer une correction");
        var page = visitor.get(path());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(page.body())
                .contains("<h1>Proposer une correction</h1>", "method=\"post\"", "noindex", "name=\"votre-courriel\"")
                .doesNotContain("<script>");
        assertThat(visitor.get(path() + "?langue=en").body())
                .contains("<h1>Suggest a correction</h1>", "action=\"" + path() + "?langue&#x3D;en\"");
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain("/corriger");
    }

    @Test
    void whatIsNotCorrectedHasNoForm() {
        assertThat(visitor.get("/guide/introuvable/corriger").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/guide/les-drakkars-matinaux/corriger").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/guide/les-drakkars-matinaux").body()).doesNotContain("/corriger");
        assertThat(visitor.post("/guide/introuvable/corriger", Map.of("mots", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhatDiffersIsKept() {
        var email = "visiteuse-" + UUID.randomUUID() + "@passante.example";
        var form = form();
        form.with("telephone", "04 65 71 00 42");
        form.with("commune", "la ciotat");
        var service = form.ticked("services").getFirst();
        form.untick("services", service);
        form.with("rythme", "YEARLY".equals(form.get("rythme")) ? "WEEKLY" : "YEARLY");
        form.with("mots", "Lu sur la porte.\r\nHier.");
        form.with("votre-courriel", email.toUpperCase(Locale.ROOT));
        form.with("votre-nom", "Ondine Passeret");
        var answer = sent(form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(path() + "?envoyee=oui");
        assertThat(visitor.get(visitor.location(answer)).body()).contains("Merci, votre proposition est arrivée");
        assertThat(changes())
                .hasSize(4)
                .contains("COMMUNE {13028}", "CONTACT_PHONE {+33465710042}", "FREQUENCY {" + form.get("rythme") + "}")
                .last()
                .asString()
                .startsWith("SERVICES {")
                .doesNotContain(service);
        assertThat(Owner.ask("select note from suggestion where id = '" + id() + "'"))
                .isEqualTo("Lu sur la porte.\nHier.");
        assertThat(Owner.ask(
                        "select name || ' ' || language from suggestion_author where suggestion_id = '" + id() + "'"))
                .isEqualTo("Ondine Passeret FR");
        assertThat(Mailbox.of(email))
                .singleElement()
                .asString()
                .contains("est arrivée", "/guide/" + slug)
                .doesNotContain("Ondine", "Lu sur");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldsAndNothingIsLost() {
        var form = form();
        form.with("nom", "");
        form.with("courriel", "nulle part");
        form.with("telephone", "12");
        form.with("site", "n’importe quoi");
        form.with("commune", "Nulleville");
        form.with("mots", "<script>alert(1)</script>");
        form.with("votre-courriel", "moi");
        var answer = sent(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("role=\"alert\" tabindex=\"-1\" autofocus", "<title>À revoir")
                .contains("<a href=\"#champ-nom\">Ce champ est obligatoire.</a>", "<a href=\"#champ-courriel\">")
                .contains(
                        "<a href=\"#champ-telephone\">",
                        "<a href=\"#champ-site\">",
                        "<a href=\"#champ-votre-courriel\">")
                .contains("<a href=\"#champ-commune\">Aucune commune", "value=\"Nulleville\"", "value=\"nulle part\"")
                .contains("id=\"champ-nom-erreur\"", "aria-invalid=\"true\" aria-describedby=\"champ-nom-erreur\"")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(changes()).isEmpty();
        // The same form goes on being the same.
        assertThat(FilledForm.token(answer.body())).isEqualTo(form.get("jeton"));
    }

    @Test
    void whoeverChangesNothingIsToldSo() {
        var answer = sent(form());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vous n’avez encore rien changé");
        var form = form();
        TestClock.pass(Duration.ofSeconds(3));
        assertThat(visitor.post(path() + "?langue=en", form.entries()).body()).contains("You have changed nothing yet");
    }

    @Test
    void aFormIsTakenOnce() {
        var form = form();
        form.with("disparu", "oui");
        assertThat(sent(form).statusCode()).isEqualTo(303);
        assertThat(posted(form).statusCode()).isEqualTo(303);
        assertThat(changes()).containsExactly("CLOSED {CLOSED}");
    }

    @Test
    void programsAreTold() {
        var form = form();
        form.with("mots", "Achetez.");
        assertThat(posted(form))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("plus vite qu’on ne peut lire", "Achetez."));
        TestClock.pass(Duration.ofSeconds(3));
        form.with("votre-site", "https://achetez.example");
        assertThat(posted(form).body()).contains("qui doit rester vide");
        form.with("votre-site", "");
        var token = form.get("jeton");
        form.with("jeton", "inventé");
        assertThat(posted(form).body()).contains("ouverte trop longtemps");
        form.with("jeton", token);
        // Of another sheet.
        var other = Owner.ask("select slug from network_card where chapter_id is null and slug <> '" + slug
                + "' order by slug limit 1");
        assertThat(visitor.post("/guide/" + other + "/corriger", form.entries()).body())
                .contains("ouverte trop longtemps");
        TestClock.pass(Duration.ofDays(1));
        assertThat(posted(form).body()).contains("ouverte trop longtemps", "Achetez.");
        assertThat(changes()).isEmpty();
        assertThat(Owner.ask("select count(*) from suggestion where network_id = " + network()))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, https://autre.example, 403",
        "Origin, null, 403",
        "Sec-Fetch-Site, same-origin, 303"
    })
    void anotherSiteSendsNothing(String header, String value, int status) {
        var form = form();
        form.with("mots", "Un mot.");
        TestClock.pass(Duration.ofSeconds(3));
        assertThat(visitor.post(path(), form.entries(), header, value).statusCode())
                .isEqualTo(status);
    }

    @Test
    void onlyFormsAreTaken() {
        assertThat(visitor.postText(path(), "{}").statusCode()).isEqualTo(415);
        assertThat(visitor.post("/guide/" + slug, Map.of("mots", "x")).statusCode())
                .isNotIn(200, 303);
    }

    @Test
    void whoeverIsSignedInSendsItAsAnybody() {
        visitor.signIn("editrice@bouches-du-rhone.example", "entregent", "/");
        var form = form();
        form.with("mots", "Vu par hasard.");
        assertThat(sent(form).statusCode()).isEqualTo(303);
    }

    @Test
    void aDayHasItsMeasure() {
        var answers = new ArrayList<HttpResponse<String>>();
        for (var time = 0; time < 6; time++) {
            var form = form();
            form.with("mots", "Encore " + time);
            answers.add(sent(form));
        }
        assertThat(answers.subList(0, 5)).allMatch(answer -> answer.statusCode() == 303);
        var refused = answers.getLast();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("autant de messages que nous pouvons en lire", "Encore 5");
        assertThat(Owner.ask("select count(*) from suggestion where network_id = " + network()))
                .isEqualTo("5");
        TestClock.pass(Duration.ofDays(1));
        var form = form();
        form.with("mots", "Le lendemain.");
        assertThat(sent(form).statusCode()).isEqualTo(303);
    }

    private String path() {
        return "/guide/" + slug + "/corriger";
    }

    private String network() {
        return "(select network_id from network_address where slug = '" + slug + "')";
    }

    private String id() {
        return Owner.ask("select id from suggestion where network_id = " + network() + " order by id desc limit 1");
    }

    private List<String> changes() {
        return Owner.sql()
                .fetchValues("select field || ' ' || suggested::text from suggestion_change where network_id = "
                        + network() + " order by field")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private FilledForm form() {
        return FilledForm.of(visitor.get(path()).body());
    }

    /** Once somebody has taken their time. */
    private HttpResponse<String> sent(FilledForm form) {
        TestClock.pass(Duration.ofSeconds(3));
        return posted(form);
    }

    private HttpResponse<String> posted(FilledForm form) {
        return visitor.post(path(), form.entries());
    }
}
