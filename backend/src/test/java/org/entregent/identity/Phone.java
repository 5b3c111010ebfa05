package org.entregent.identity;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entregent.Browser;
import org.entregent.TestClock;

/** An authenticator application, which has learnt the secret of the page that it was shown. */
final class Phone {

    static final String PAGE = "/connexion/second-facteur";

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li>((?:[0-9a-z]{4}-){3}[0-9a-z]{4})</li>");

    private final AuthenticatorSecret secret;

    private Phone(AuthenticatorSecret secret) {
        this.secret = secret;
    }

    static Phone reading(HttpResponse<String> page) {
        var found = SECRET.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No secret in " + page.body());
        }
        return new Phone(secret(found.group(1).replace(" ", "")));
    }

    /** Whoever is signed in in the browser sets the codes up; the time of the code has passed then. */
    static Phone enrol(Browser browser) {
        return enrol(browser, "entregent");
    }

    /** @param password asked for when the sign-in was some time ago */
    static Phone enrol(Browser browser, String password) {
        var page = browser.get(PAGE);
        var phone = reading(page);
        var done = press(browser, page, "ENROL", phone.code(), password);
        if (recoveryCodes(done).size() != RecoveryCode.MADE) {
            throw new AssertionError(done.body());
        }
        TestClock.pass(TimeCodes.STEP);
        return phone;
    }

    /** Presses one of the buttons around an account's second factor. */
    static HttpResponse<String> press(Browser browser, HttpResponse<String> page, String deed, String code) {
        return press(browser, page, deed, code, "entregent");
    }

    private static HttpResponse<String> press(
            Browser browser, HttpResponse<String> page, String deed, String code, String password) {
        var form = new HashMap<>(Map.of("_csrf", Browser.csrf(page), "deed", deed, "code", code));
        if (page.body().contains("name=\"password\"")) {
            form.put("password", password);
        }
        return browser.post(PAGE, form);
    }

    static List<String> recoveryCodes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What it shows now. */
    String code() {
        return code(0);
    }

    /** @param steps of 30 seconds from now, after or before */
    String code(int steps) {
        return TimeCodes.code(secret, TimeCodes.step(TestClock.now()) + steps);
    }

    private static AuthenticatorSecret secret(String letters) {
        var value = BigInteger.ZERO;
        for (var letter : letters.toCharArray()) {
            var digit = letter >= 'A' ? letter - 'A' : letter - '2' + 26;
            value = value.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        var bytes = new byte[20];
        var known = value.toByteArray();
        var from = Math.max(0, known.length - bytes.length);
        System.arraycopy(
                Arrays.copyOfRange(known, from, known.length),
                0,
                bytes,
                bytes.length - (known.length - from),
                known.length - from);
        return AuthenticatorSecret.of(Base64.getUrlEncoder().encodeToString(bytes));
    }
}
