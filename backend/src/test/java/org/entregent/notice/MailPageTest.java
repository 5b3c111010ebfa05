package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Instance;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.notice.MailPage.Piece;
import org.entregent.statement.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The demonstration shows its mail, to everybody; an installation shows it to nobody. */
@ApplicationTest
@DemonstrationData
class MailPageTest {

    @Autowired
    TestTokens tokens;

    @Autowired
    MailService mail;

    @Autowired
    Database database;

    @Value("${entregent.public-url}")
    String publicUrl;

    @Test
    void showsTheNewestFirst() {
        post(Letters.of("first", "paul@entregent.example"));
        post(Letters.of("second", "anne@entregent.example"));
        var page = browser().get("/courrier").body();
        assertThat(page).contains("Courrier de la démonstration", "Bonjour Anne L");
        assertThat(page.indexOf("anne@entregent.example"))
                .isPositive()
                .isLessThan(page.indexOf("paul@entregent.example"));
    }

    @Test
    void showsOneWithLinksToFollow() {
        var letter = Letters.of("one", "anne@entregent.example");
        post(letter);
        var answer = browser().get("/courrier/" + MailId.of(letter));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Voici le lien que vous avez demand")
                .contains("<a href=\"https://entregent.example/lien?code&#x3D;secret&amp;once&#x3D;true\">")
                .contains("Anne L", "&lt;anne@entregent.example&gt;");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(browser().get("/courrier?langue=en").body())
                .contains("<html lang=\"en\">", "The demonstration’s mail", "langue=fr");
    }

    @Test
    void beginsWithAWelcomeAndSaysWhenThereIsNothing() {
        assertThat(browser().get("/courrier").body()).contains("Bienvenue dans la démonstration d’Entregent");
        Owner.sql().execute("delete from notice.mail");
        assertThat(browser().get("/courrier").body()).contains("Aucun courrier").doesNotContain("<ul>");
    }

    @Test
    void linksOfALetterThatWasWrittenElsewhereLeadHere() {
        var letter = Letter.answering(
                "elsewhere",
                Letters.TEMPLATE,
                Letters.recipient("anne@entregent.example"),
                Map.of("link", "http://localhost:8080/semaine"));
        post(letter);
        assertThat(publicUrl).isNotEqualTo("http://localhost:8080");
        assertThat(browser().get("/courrier/" + MailId.of(letter)).body())
                .contains("<a href=\"%s/semaine\">".formatted(publicUrl))
                .doesNotContain("localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courrier/019ac000-0000-8000-8000-00000000ffff", "/courrier/nothing", "/courrier/1/2"})
    void whatIsNotThereIsNotFound(String address) {
        assertThat(browser().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aWaitingMailIsNotShown() {
        var letter = Letters.of("waiting", "anne@entregent.example");
        post(letter);
        Owner.sql().execute("update notice.mail set status = 'WAITING' where id = ?", MailId.of(letter));
        assertThat(browser().get("/courrier/" + MailId.of(letter)).statusCode()).isEqualTo(404);
        Owner.sql().execute("delete from notice.mail where id = ?", MailId.of(letter));
    }

    @Test
    void whereMailIsSentThereIsNoPage() {
        var letter = Letters.of("kept", "anne@entregent.example");
        post(letter);
        var settings = Map.<String, Object>of(
                "entregent.mail.host", "localhost", "entregent.mail.port", 1, "entregent.mail.from", "a@b.example");
        try (var instance = Instance.start(settings)) {
            for (var address : List.of("/courrier", "/courrier.css", "/courrier/" + MailId.of(letter))) {
                assertThat(instance.tokens().browser().get(address).statusCode())
                        .as(address)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void addressesEndWhereTheSentenceDoes() {
        assertThat(MailPage.pieces("Go to https://a.example/b?c=d&e, or (http://x.example)."))
                .containsExactly(
                        new Piece("Go to ", "https://a.example/b?c=d&e"),
                        new Piece(", or (", "http://x.example"),
                        new Piece(").", ""));
        assertThat(MailPage.pieces("javascript:alert(1)")).containsExactly(new Piece("javascript:alert(1)", ""));
    }

    @Test
    void frenchTellsTheFirstOfAMonthByItsRank() {
        var first = Instant.parse("2026-10-01T11:01:00Z");
        assertThat(MailPage.at(first, Locale.FRENCH)).startsWith("1er octobre 2026");
        assertThat(MailPage.at(first.plus(Duration.ofDays(10)), Locale.FRENCH)).startsWith("11 octobre 2026");
        assertThat(MailPage.at(first, Locale.ENGLISH)).doesNotContain("1er");
    }

    private Browser browser() {
        return tokens.browser();
    }

    private void post(Letter letter) {
        database.transaction(exchange -> {
            mail.post(exchange, letter);
            return letter;
        });
    }
}
