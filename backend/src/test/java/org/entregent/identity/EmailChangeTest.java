package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Another e-mail address for an account: proven at both, and never somebody else's. */
@ApplicationTest
@DemonstrationData
class EmailChangeTest {

    private static final String PAGE = "/connexion/adresse";

    @Autowired
    TestTokens tokens;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void addressChangesOnceBothAreProven(boolean presentFirst) {
        var email = member(presentFirst ? 1 : 2);
        var wanted = "nouvelle" + presentFirst + "@calvados.example";
        var browser = signedIn(email);
        assertThat(browser.get(PAGE).body()).contains("value=\"" + email + "\"", "name=\"password\"");
        assertThat(ask(browser, wanted, "entregent").body()).contains("Un lien part à votre adresse actuelle");
        var links = new ArrayList<>(List.of(link(email), link(wanted)));
        var order = presentFirst ? links : links.reversed();

        var half = press(order.getFirst());
        assertThat(half.body()).contains("Cette adresse est confirmée");
        assertThat(signsIn(email)).as("nothing has changed yet").isTrue();
        assertThat(signsIn(wanted)).isFalse();

        assertThat(press(order.getLast()).body()).contains("Votre adresse est changée");
        assertThat(signsIn(wanted)).isTrue();
        assertThat(signsIn(email)).isFalse();
        assertThat(browser.session().at("/authenticated").asBoolean())
                .as("devices stay signed in")
                .isTrue();
        assertThat(Letterbox.of(email).getLast()).contains("a désormais l’adresse " + wanted);
        assertThat(press(order.getLast()).statusCode()).as("used").isEqualTo(410);
    }

    @Test
    void pageOfTheLinkShowsBothAddresses() {
        var email = member(3);
        ask(signedIn(email), "vue@calvados.example", "entregent");
        var page = LinkForms.open(tokens.browser(), link("vue@calvados.example"));
        assertThat(page.body()).contains(email, "vue@calvados.example", "Confirmer");
    }

    @Test
    void proofsLastADay() {
        var email = member(4);
        ask(signedIn(email), "tard@calvados.example", "entregent");
        press(link(email));
        TestClock.pass(Duration.ofHours(25));
        assertThat(press(link("tard@calvados.example")).statusCode()).isEqualTo(410);
        assertThat(signsIn(email)).isTrue();
    }

    @Test
    void anotherWishEndsTheFormer() {
        var email = member(5);
        var browser = signedIn(email);
        ask(browser, "premier@calvados.example", "entregent");
        var former = List.of(link(email), link("premier@calvados.example"));
        press(former.getFirst());
        ask(browser, "second@calvados.example", "entregent");
        Letterbox.await("second@calvados.example", 1);
        assertThat(press(former.getLast()).statusCode()).isEqualTo(410);
        assertThat(press(link("second@calvados.example")).body())
                .as("what was proven for the former wish counts no more")
                .contains("Cette adresse est confirmée");
    }

    @Test
    void addressOfSomebodyElseIsNeitherTakenNorTold() {
        var email = member(6);
        var theirs = member(7);
        var browser = signedIn(email);
        var free = ask(browser, "libre@calvados.example", "entregent");
        Letterbox.await("libre@calvados.example", 1);
        var taken = ask(browser, theirs, "entregent");
        assertThat(taken.statusCode()).isEqualTo(free.statusCode());
        assertThat(taken.body()).isEqualTo(free.body());
        assertThat(Letterbox.await(theirs, 1).getFirst())
                .contains("Elle est déjà celle d’un compte")
                .doesNotContain("/connexion/lien", email);
        press(Letterbox.link(Letterbox.await(email, 2).getLast()));
        assertThat(signsIn(email)).isTrue();
        assertThat(signsIn(theirs)).isTrue();
    }

    @Test
    void addressThatSomebodyTookMeanwhileIsTheirs() {
        var email = member(8);
        ask(signedIn(email), "prise@calvados.example", "entregent");
        press(link(email));
        Owner.sql()
                .execute(
                        "insert into identity.account (email_folded, display_name) values ('prise@calvados.example', 'X')");
        assertThat(press(link("prise@calvados.example")).statusCode()).isEqualTo(410);
        assertThat(signsIn(email)).isTrue();
    }

    @Test
    void ofBothAtTheSameMomentNoneIsLost() throws Exception {
        var email = member(9);
        ask(signedIn(email), "ensemble@calvados.example", "entregent");
        var presses = List.<Callable<String>>of(
                () -> press(link(email)).body(),
                () -> press(link("ensemble@calvados.example")).body());
        var pages = new ArrayList<String>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : callers.invokeAll(presses)) {
                pages.add(page.get());
            }
        }
        assertThat(pages)
                .filteredOn(page -> page.contains("Votre adresse est changée"))
                .hasSize(1);
        assertThat(signsIn("ensemble@calvados.example")).isTrue();
    }

    @Test
    void sessionLeftOpenIsNotEnough() {
        var email = member(10);
        var browser = signedIn(email);
        for (var attempt = 0; attempt < 4; attempt++) {
            var refused = ask(browser, "voleur@calvados.example", "wrong");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("n’est pas celui de votre compte", "value=\"voleur@calvados.example\"");
        }
        assertThat(ask(browser, "voleur@calvados.example", "wrong").statusCode())
                .isEqualTo(429);
        assertThat(ask(browser, "voleur@calvados.example", "entregent").statusCode())
                .isEqualTo(429);
        assertThat(Letterbox.of("voleur@calvados.example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pas une adresse, Aucune lettre ne peut partir", "a@b, Aucune lettre ne peut partir"})
    void addressThatIsNoneIsRefused(String wanted, String reason) {
        var refused = ask(signedIn(member(11)), wanted, "entregent");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(reason, "value=\"" + wanted + "\"");
    }

    @Test
    void ownAddressIsNoChange() {
        assertThat(ask(signedIn(member(12)), member(12), "entregent").body())
                .contains("déjà l’adresse de votre compte");
    }

    @Test
    void whoHasNoPasswordProvesByTheLinks() {
        Owner.sql().execute("update identity.account set password_hash = null where email_folded = ?", member(13));
        var browser = tokens.browser();
        browser.post(
                "/connexion/aide",
                Map.of(
                        "email",
                        member(13),
                        "sansMotDePasse",
                        "true",
                        "_csrf",
                        Browser.csrf(browser.get("/connexion/aide"))));
        var letter = Letterbox.await(member(13), 1).getFirst();
        browser.follow(LinkForms.press(browser, LinkForms.open(browser, Letterbox.link(letter))));
        assertThat(browser.get(PAGE).body()).doesNotContain("name=\"password\"");
        assertThat(ask(browser, "sans@calvados.example", "").body()).contains("Un lien part");
        Letterbox.await("sans@calvados.example", 1);
    }

    @Test
    void whoIsNotSignedInSignsInFirst() {
        var browser = tokens.browser();
        assertThat(browser.location(browser.get(PAGE)))
                .isEqualTo("/oauth2/authorization/entregent?continue=%2Fconnexion%2Fadresse");
        var form = Map.of("email", "x@calvados.example", "_csrf", Browser.csrf(browser.get("/connexion")));
        assertThat(browser.post(PAGE, form).statusCode()).isEqualTo(303);
        var end = browser.signIn(member(14), "entregent", PAGE);
        assertThat(end.body()).contains("Changer d’adresse e-mail");
    }

    private Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    private boolean signsIn(String email) {
        return signedIn(email).session().at("/authenticated").asBoolean();
    }

    private static HttpResponse<String> ask(Browser browser, String wanted, String password) {
        var form = new HashMap<>(Map.of("email", wanted, "_csrf", Browser.csrf(browser.get(PAGE))));
        if (!password.isEmpty()) {
            form.put("password", password);
        }
        return browser.post(PAGE, form);
    }

    private HttpResponse<String> press(String link) {
        var browser = tokens.browser();
        var page = LinkForms.open(browser, link);
        return page.statusCode() == 200 ? LinkForms.press(browser, page) : page;
    }

    private static String link(String email) {
        return Letterbox.link(Letterbox.await(email, 1).getFirst());
    }

    /** Each test has somebody of its own, whatever their address is by then. */
    private static String member(int number) {
        return Owner.ask("select email_folded from identity.account order by id limit 1 offset " + (50 + number));
    }
}
