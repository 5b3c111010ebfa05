package org.entregent.identity;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.entregent.Browser;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.entregent.statement.Database;

/**
 * The steps of a sign-in that asks for a code.
 *
 * @param links made as the application makes them
 */
record CodeSteps(TestTokens tokens, Links links, Database database) {

    static final String PATH = "/connexion/code";

    /** Of somebody who has set the codes up, what shows them. */
    Phone enrolled(String email) {
        return Phone.enrol(signedIn(email));
    }

    Browser signedIn(String email) {
        var browser = tokens.browser();
        browser.signIn(email, "entregent", "/");
        return browser;
    }

    /** The address of a one-time link, as it stands in a letter. */
    String link(String email, LinkPurpose purpose) {
        var id = Owner.ask("select id from identity.account where email_folded = '" + email + "'");
        return database.transaction(exchange -> links.make(exchange, UUID.fromString(id), purpose))
                .address();
    }

    /** Gives the right password, and returns the page that asks for the code. */
    static HttpResponse<String> password(Browser browser, String email) {
        var form = Map.of("email", email, "password", "entregent", "_csrf", Browser.csrf(browser.get("/connexion")));
        return browser.follow(browser.post("/connexion", form));
    }

    static HttpResponse<String> give(Browser browser, HttpResponse<String> page, String code) {
        return browser.post(PATH, Map.of("code", code, "_csrf", Browser.csrf(page)));
    }

    /** Whether the browser gets to the application, were it only asked. */
    static boolean opens(Browser browser) {
        browser.follow(browser.get("/oauth2/authorization/entregent"));
        return isSignedIn(browser);
    }

    static boolean isSignedIn(Browser browser) {
        return browser.session().at("/authenticated").asBoolean();
    }

    static String wrong(Phone phone) {
        return phone.code(1000);
    }

    /** Of a cookie. */
    static String value(Browser browser, String name) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Each test has somebody of its own. */
    static String member(int number) {
        return Owner.ask("select email_folded from identity.account where email_folded like '%.%@calvados.example' "
                + "order by email_folded limit 1 offset " + number);
    }
}
