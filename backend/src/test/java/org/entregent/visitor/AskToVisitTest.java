package org.entregent.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.visitor.VisitorSamples.chapterOf;
import static org.entregent.visitor.VisitorSamples.email;
import static org.entregent.visitor.VisitorSamples.heldOn;
import static org.entregent.visitor.VisitorSamples.planned;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.entregent.suggestion.FilledForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever runs no scripts and has no account asks to visit, learns nothing of anybody, and is forgotten when they say so. */
@ApplicationTest
@DemonstrationData
class AskToVisitTest {

    private static final Pattern OWN_PAGE =
            Pattern.compile("(/groupes/[^/\\s]+/visite/[0-9a-f-]{36}\\?cle=[0-9a-f]{64})");

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    Browser visitor;
    String meeting = "";
    String path = "";
    String email = "";

    @BeforeEach
    void enter() {
        visitor = tokens.browser();
        // Each test has a day of its own: what another sent is not its measure.
        TestClock.pass(Duration.ofDays(1));
        meeting = planned(Cast.GIVER, 4);
        path = "/groupes/" + chapterOf(meeting) + "/visite";
        email = email();
    }

    @Test
    void theChaptersCardLeadsToTheForm() {
        assertThat(visitor.get("/groupes/" + chapterOf(meeting)).body()).contains("href=\"" + path + "\"");
        var page = visitor.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains(
                        "<h1>Demander à visiter le groupe</h1>", "noindex", "CNIL", "value=\"" + heldOn(meeting) + "\"")
                .doesNotContain("<script>");
        assertThat(visitor.get(path + "?langue=en").body()).contains("<h1>Ask to visit the chapter</h1>");
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain("/visite");
        assertThat(visitor.get("/groupes/cha_1_00000000-0000-7000-8000-000000000000/visite")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRequestWaitsForAnOfficerAndLeadsToAPageOfOnesOwn() {
        var answer = sent(filled());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(visitor.get(visitor.location(answer)).body()).contains("Merci, votre demande est arrivée");
        assertThat(Owner.ask(
                        "select status || ' ' || source || ' ' || specialty_code from visitor where email_folded = '"
                                + email + "'"))
                .isEqualTo("REGISTERED ASKED florist");
        assertThat(Mailbox.of(email)).singleElement().asString().doesNotContain("Ondine");
        assertThat(Mailbox.of(Cast.PRESIDENT))
                .last()
                .asString()
                .contains("à confirmer", "/invites?groupe=")
                .doesNotContain("Ondine");

        var own = ownPage();
        assertThat(visitor.get(own).body())
                .contains("Votre venue est enregistrée", "Je ne viens pas", "Vous avez vous-même demandé à venir")
                .doesNotContain(">Je viens<");
        assertThat(visitor.get(own.replaceAll(".$", "x")).body()).contains("Ce lien ne mène plus à rien");
        var calendar = visitor.get(calendar());
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.body())
                .contains(
                        "BEGIN:VEVENT",
                        "DTSTART;TZID=Europe/Paris:" + heldOn(meeting).replace("-", "") + "T");
        assertThat(visitor.get(calendar().replaceAll(".$", "x")).statusCode()).isEqualTo(404);

        var cancelled =
                visitor.post(own.substring(0, own.indexOf('?')), Map.of("cle", secret(own), "geste", "annuler"));
        assertThat(cancelled.statusCode()).isEqualTo(303);
        assertThat(visitor.get(own).body()).contains("Votre venue est annulée").doesNotContain("Je ne viens pas");
        assertThat(Owner.ask("select status from visitor where email_folded = '" + email + "'"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void whoIsInvitedAcceptsAndSaysWhatIsMissing() {
        var member = new Verbs(graphQl.as(Cast.GIVER));
        member.done(
                "inviteVisitor",
                Map.of(
                        "id",
                        java.util.UUID.randomUUID().toString(),
                        "meetingId",
                        meeting,
                        "person",
                        Map.of("name", "Ondine P.", "email", email)));
        var own = ownPage();
        var form = FilledForm.of("name=\"jeton\" value=\"x\"" + visitor.get(own).body())
                .with("nom", "Ondine Passeret")
                .with("metier", "Fleuriste")
                .with("cle", secret(own))
                .with("geste", "venir");
        var action = own.substring(0, own.indexOf('?'));
        assertThat(visitor.post(action, form.entries()).body()).contains("Cochez cette case");
        assertThat(visitor.post(action, form.with("accord", "oui").entries()).statusCode())
                .isEqualTo(303);
        assertThat(Owner.ask(
                        "select status || ' ' || name || ' ' || trade || ' ' || (consented_at is not null) from visitor"
                                + " where email_folded = '" + email + "'"))
                .isEqualTo("REGISTERED Ondine Passeret Fleuriste true");
        assertThat(visitor.post(action, form.entries()).statusCode()).isEqualTo(303);
        assertThat(Mailbox.of(email)).hasSize(2);
    }

    @Test
    void theAnswerIsTheSameWhoeverTheAddressBelongsTo() {
        var member = Owner.ask(
                "select member.email_folded from member join identity.account on account.id = member.account_id"
                        + " where account.email_folded = '" + Cast.RECEIVER + "'");
        var used = email();
        for (var place : List.of(1, 2)) {
            new Verbs(graphQl.as(Cast.GIVER))
                    .done("inviteVisitor", VisitorSamples.inviting(planned(Cast.GIVER, place), used));
        }
        var expected = email();
        new Verbs(graphQl.as(Cast.GIVER)).done("inviteVisitor", VisitorSamples.inviting(meeting, expected));
        var before = row(expected);
        String nobodys = null;
        for (var address : List.of(email, member, used, expected)) {
            var answer = sent(filled().with("courriel", address));
            var told = answer.statusCode()
                    + visitor.location(answer)
                    + visitor.get(visitor.location(answer)).body();
            nobodys = nobodys == null ? told : nobodys;
            assertThat(told).isEqualTo(nobodys);
            assertThat(Mailbox.of(address)).last().asString().contains("est enregistrée");
        }
        assertThat(row(expected)).isEqualTo(before);
        var president = graphQl.as(Cast.PRESIDENT)
                .run(
                        "query($id: ID!) { meeting(id: $id) { visitors { email isMember isBeyondLimit visitNumber } } }",
                        Map.of("id", meeting))
                .at("/meeting/visitors")
                .toString();
        assertThat(president)
                .contains("\"email\":\"" + member + "\",\"isMember\":true,\"isBeyondLimit\":false")
                .contains("\"email\":\"" + used + "\",\"isMember\":false,\"isBeyondLimit\":true,\"visitNumber\":3");
    }

    @Test
    void whoWantsToBeForgottenIsForgottenAndHearsNothingMore() {
        sent(filled());
        var own = ownPage();
        var answer = visitor.post(own.substring(0, own.indexOf('?')), Map.of("cle", secret(own), "geste", "oublier"));
        assertThat(visitor.get(visitor.location(answer)).body()).contains("C’est effacé");
        assertThat(visitor.get(own).body()).contains("Ce lien ne mène plus à rien");
        assertThat(Owner.ask("select count(*) from visitor where email_folded = '" + email + "'"))
                .isEqualTo("0");
        var letters = Mailbox.of(email).size();
        TestClock.pass(Duration.ofDays(1));
        var again = sent(filled());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(Mailbox.of(email)).hasSize(letters);
        assertThat(Owner.ask("select count(*) from visitor where email_folded = '" + email + "'"))
                .isEqualTo("0");
        var refused = new Verbs(graphQl.as(Cast.GIVER))
                .refused("inviteVisitor", VisitorSamples.inviting(planned(Cast.GIVER, 3), email));
        assertThat(refused.at("/0/__typename").asString()).isEqualTo("VisitorObjected");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldsAndNothingIsLost() {
        var answer = sent(filled().with("reunion", "")
                .with("courriel", "moi")
                .with("accord", "")
                .with("mots", "<b>Moi</b>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<a href=\"#champ-reunion\">", "<a href=\"#champ-courriel\">", "<a href=\"#champ-accord\">")
                .contains("&lt;b&gt;Moi", "value=\"Ondine Passeret\"");
    }

    @Test
    void aFormIsTakenOnceAndNotWithoutEnd() {
        var form = filled();
        assertThat(sent(form).statusCode()).isEqualTo(303);
        assertThat(posted(form).statusCode()).isEqualTo(303);
        assertThat(Owner.ask("select count(*) from visitor where email_folded = '" + email + "'"))
                .isEqualTo("1");
        // What is sent again counts, too.
        for (var more = 0; more < 2; more++) {
            assertThat(sent(filled().with("courriel", email())).statusCode()).isEqualTo(303);
        }
        assertThat(sent(filled().with("courriel", email())).statusCode()).isEqualTo(429);
    }

    private FilledForm filled() {
        return FilledForm.of(visitor.get(path).body())
                .with("reunion", heldOn(meeting))
                .with("nom", "Ondine Passeret")
                .with("entreprise", "Fleurs Passeret")
                .with("metier", "fleuriste")
                .with("courriel", email)
                .with("accord", "oui");
    }

    /** As long after it was asked for as a person takes. */
    private HttpResponse<String> sent(FilledForm form) {
        TestClock.pass(Duration.ofSeconds(3));
        return posted(form);
    }

    private HttpResponse<String> posted(FilledForm form) {
        return visitor.post(path, form.entries());
    }

    private String ownPage() {
        return found(OWN_PAGE);
    }

    private String calendar() {
        var own = ownPage();
        var parts = own.split("[/?]");
        return "/agenda/visites/" + parts[2] + "/" + parts[4] + ".ics?" + parts[5];
    }

    private String found(Pattern pattern) {
        var link = pattern.matcher(Mailbox.of(email).getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String secret(String own) {
        return own.substring(own.indexOf("cle=") + 4);
    }

    private static String row(String address) {
        return Owner.ask("select visitor::text from visitor where email_folded = '" + address + "'");
    }
}
