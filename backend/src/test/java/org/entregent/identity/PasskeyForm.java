package org.entregent.identity;

import java.net.http.HttpResponse;
import java.util.Map;
import org.entregent.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages' script does, for a browser that has none: asks for options, and sends the device's answer by the form. */
final class PasskeyForm {

    static final String SIGN_IN = "/connexion/cle";
    static final String LINK = "/connexion/lien/cle";
    static final String OWN = "/connexion/cles";

    private PasskeyForm() {}

    static JsonNode options(Browser browser, String form) {
        return JsonMapper.shared().readTree(browser.get(form + "/options").body());
    }

    /** Of whoever is signed in, for one more passkey. */
    static HttpResponse<String> ownOptions(Browser browser, String password) {
        var page = browser.get(OWN);
        return browser.post(OWN + "/options", Map.of("_csrf", Browser.csrf(page), "password", password));
    }

    static HttpResponse<String> signIn(Browser browser, SoftwareAuthenticator device) {
        var page = browser.get("/connexion");
        return send(browser, page, device.prove(options(browser, SIGN_IN)));
    }

    static HttpResponse<String> send(Browser browser, HttpResponse<String> page, String credential, String... headers) {
        return browser.post(SIGN_IN, Map.of("credential", credential, "_csrf", Browser.csrf(page)), headers);
    }

    /** Where a link's page stands open. */
    static HttpResponse<String> make(Browser browser, HttpResponse<String> page, SoftwareAuthenticator device) {
        return LinkForms.press(browser, LINK, page, Map.of("credential", device.make(options(browser, LINK))));
    }

    /** One more, of whoever is signed in. */
    static HttpResponse<String> add(Browser browser, String credential, String... headers) {
        var page = browser.get(OWN);
        return browser.post(OWN, Map.of("credential", credential, "_csrf", Browser.csrf(page)), headers);
    }
}
