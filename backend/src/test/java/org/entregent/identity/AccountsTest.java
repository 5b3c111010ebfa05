package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.command.EmailAddress;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How other features give people accounts, and how these hear of it. */
@ApplicationTest
@DemonstrationData
class AccountsTest {

    private static final String KNOWN = "membre2@calvados.example";

    @Autowired
    Accounts accounts;

    @Autowired
    Database database;

    @Autowired
    TestTokens tokens;

    @Test
    void invitedPersonChoosesAPasswordAndComesIn() {
        var account = invite("Nouvelle@Calvados.example", Locale.FRENCH);
        assertThat(account.hasPassword()).isFalse();
        var letter = Letterbox.of("nouvelle@calvados.example").getFirst();
        assertThat(letter)
                .contains("Dominique Réseautin vous invite à rejoindre La Tablée des Clochers", "Bonjour Nora Hébert");
        var browser = tokens.browser();
        var page = LinkForms.open(browser, Letterbox.link(letter));
        assertThat(page.body()).contains("Bienvenue dans Entregent");
        browser.follow(LinkForms.choose(browser, page, LinkForms.PASSWORD));
        assertThat(browser.session().at("/authenticated").asBoolean()).isTrue();
    }

    @Test
    void invitingAgainSendsALinkThatEndsTheFormer() {
        invite("encore@calvados.example", Locale.ENGLISH);
        invite("encore@calvados.example", Locale.FRENCH);
        var letters = Letterbox.of("encore@calvados.example");
        assertThat(letters).hasSize(2).allMatch(letter -> letter.contains("invites you to join"));
        assertThat(letters.stream()
                        .map(letter -> LinkForms.open(tokens.browser(), Letterbox.link(letter))
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 410);
    }

    @Test
    void whoHasAPasswordKeepsItWithNameAndLanguage() {
        var before = Owner.ask(
                "select row_to_json(account)::text from identity.account where email_folded = '" + KNOWN + "'");
        var invitation = new Invitation(UUID.randomUUID(), "Dominique Réseautin", "Un autre groupe");
        for (var time = 0; time < 2; time++) {
            database.transaction(exchange -> {
                accounts.invite(exchange, find(exchange, KNOWN, Locale.ENGLISH), invitation);
                return exchange;
            });
        }
        assertThat(Owner.ask(
                        "select row_to_json(account)::text from identity.account where email_folded = '" + KNOWN + "'"))
                .isEqualTo(before);
        assertThat(Letterbox.of(KNOWN))
                .hasSize(1)
                .first()
                .asString()
                .contains("Vous y entrez avec le compte que vous avez déjà")
                .doesNotContain("/connexion/lien");
    }

    @Test
    void nothingIsKeptOfWhatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transaction(exchange -> {
                    accounts.invite(exchange, find(exchange, "jamais@calvados.example", Locale.FRENCH), invitation());
                    exchange.send();
                    throw new IllegalStateException("The seat is taken");
                }));
        assertThat(Letterbox.of("jamais@calvados.example")).isEmpty();
        assertThat(Owner.ask("select count(*) from identity.account where email_folded = 'jamais@calvados.example'"))
                .isEqualTo("0");
    }

    private Account invite(String email, Locale language) {
        return database.transaction(exchange -> {
            var account = find(exchange, email, language);
            accounts.invite(exchange, account, invitation());
            return account;
        });
    }

    private Account find(Exchange exchange, String email, Locale language) {
        return accounts.findOrMake(exchange, EmailAddress.find(email).orElseThrow(), "Nora Hébert", language)
                .get();
    }

    private static Invitation invitation() {
        return new Invitation(UUID.randomUUID(), "Dominique Réseautin", "La Tablée des Clochers");
    }
}
