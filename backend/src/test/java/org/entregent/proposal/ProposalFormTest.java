package org.entregent.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.suggestion.FilledForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever runs no scripts and has no account proposes a network that is missing; programs don't, and nobody does without end. */
@ApplicationTest
@DemonstrationData
class ProposalFormTest {

    private static final String PATH = "/proposer-un-reseau";

    @Autowired
    TestTokens tokens;

    Browser visitor;
    String name = "";

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
        name = "Cercle " + UUID.randomUUID();
        // Each test has a day of its own: what another sent is not its measure.
        TestClock.pass(Duration.ofDays(1));
    }

    @Test
    void theGuideAndTheFinderLeadToTheForm() {
        var link = "href=\"" + PATH;
        assertThat(visitor.get("/guide").body()).contains(link);
        assertThat(visitor.get("/guide?q=xyzzyx&region=FR-13").body()).contains(link + "?region&#x3D;FR-13");
        assertThat(visitor.get("/trouver/FR-13?v=1&budget=300").body()).contains(link);
        var page = visitor.get(PATH + "?region=FR-13");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("<h1>Proposer un réseau</h1>", "method=\"post\"", "noindex")
                .contains("<option value=\"FR-13\" selected>")
                .doesNotContain("<script>");
        assertThat(visitor.get(PATH + "?langue=en").body())
                .contains("<h1>Propose a network</h1>", "action=\"" + PATH + "?langue&#x3D;en\"");
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain(PATH);
    }

    @Test
    void whatIsProposedWaitsAndChangesNothing() {
        var email = "proposante-" + UUID.randomUUID() + "@visiteuse.example";
        var answer = sent(filled().with("site", "neuf.example")
                .with("telephone", "04 65 71 00 42")
                .with("votre-courriel", email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(visitor.get(visitor.location(answer)).body()).contains("Merci, votre proposition est arrivée");
        assertThat(Owner.ask(
                        "select status || ' ' || family || ' ' || commune_code || ' ' || contact_phone from proposal where name = '"
                                + name + "'"))
                .isEqualTo("PENDING TRADE 13005 +33465710042");
        assertThat(Owner.ask(
                        "select region.code from proposal join region on region.id = region_id where proposal.name = '"
                                + name + "'"))
                .isEqualTo("FR-13");
        // Nothing that a stranger wrote stands in the letter.
        assertThat(Mailbox.of(email))
                .singleElement()
                .asString()
                .contains("bien arrivé")
                .doesNotContain(name);
        assertThat(visitor.get("/guide?q=" + name.replace(' ', '+')).body()).doesNotContain(name + "</a>");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldsAndNothingIsLost() {
        var form = FilledForm.of(visitor.get(PATH).body())
                .with("commune", "Nulleville")
                .with("site", "n’importe quoi")
                .with("courriel", "nulle part")
                .with("telephone", "12")
                .with("pourquoi", "<script>alert(1)</script>")
                .with("votre-courriel", "moi");
        var answer = sent(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\" tabindex=\"-1\" autofocus", "<title>À revoir")
                .contains("<a href=\"#champ-region\">Choisissez le guide")
                .contains("<a href=\"#champ-nom\">Ce champ est obligatoire.</a>", "<a href=\"#champ-famille\">")
                .contains("<a href=\"#champ-commune\">Aucune commune", "<a href=\"#champ-site\">")
                .contains("<a href=\"#champ-courriel\">", "<a href=\"#champ-telephone\">")
                .contains("<a href=\"#champ-votre-courriel\">", "value=\"Nulleville\"")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(FilledForm.token(answer.body())).isEqualTo(form.get("jeton"));
    }

    @Test
    void aFormIsTakenOnce() {
        var form = filled();
        assertThat(sent(form).statusCode()).isEqualTo(303);
        assertThat(posted(form).statusCode()).isEqualTo(303);
        assertThat(Owner.ask("select count(*) from proposal where name = '" + name + "'"))
                .isEqualTo("1");
    }

    @Test
    void programsAreTold() {
        var form = filled();
        assertThat(posted(form).body()).contains("plus vite qu’on ne peut lire", name);
        TestClock.pass(Duration.ofSeconds(3));
        assertThat(posted(form.with("votre-site", "https://achetez.example")).body())
                .contains("qui doit rester vide");
        assertThat(visitor.post(PATH, form.entries(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Owner.ask("select count(*) from proposal where name = '" + name + "'"))
                .isEqualTo("0");
    }

    @Test
    void aDayHasItsMeasure() {
        for (var time = 0; time < 10; time++) {
            assertThat(sent(filled()).statusCode()).isEqualTo(303);
        }
        var refused = sent(filled());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("autant de messages que nous pouvons en lire", name);
        assertThat(Owner.ask("select count(*) from proposal where name = '" + name + "'"))
                .isEqualTo("10");
    }

    private FilledForm filled() {
        return FilledForm.of(visitor.get(PATH + "?region=FR-13").body())
                .with("nom", name)
                .with("famille", "TRADE")
                .with("commune", "aubagne (13)")
                .with("pourquoi", "Il réunit les boulangers du port.");
    }

    /** Once somebody has taken their time. */
    private HttpResponse<String> sent(FilledForm form) {
        TestClock.pass(Duration.ofSeconds(3));
        return posted(form);
    }

    private HttpResponse<String> posted(FilledForm form) {
        return visitor.post(PATH, form.entries());
    }
}
