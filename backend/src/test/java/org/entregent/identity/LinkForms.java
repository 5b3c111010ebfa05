package org.entregent.identity;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.entregent.Browser;

/** How a person opens a link and presses the button of the page that it leads to. */
final class LinkForms {

    static final String PASSWORD = "les escargots dorment debout";

    private LinkForms() {}

    /** The page that a link leads to. */
    static HttpResponse<String> open(Browser browser, String address) {
        return browser.follow(browser.get(path(address)));
    }

    /** Without what stands before the path. */
    static String path(String address) {
        return address.substring(address.indexOf(Links.PATH));
    }

    static HttpResponse<String> choose(Browser browser, HttpResponse<String> page, String password) {
        return press(browser, page, Map.of("password", password, "repeated", password));
    }

    static HttpResponse<String> press(Browser browser, HttpResponse<String> page) {
        return press(browser, page, Map.of());
    }

    static HttpResponse<String> press(Browser browser, HttpResponse<String> page, Map<String, String> typed) {
        return press(browser, Links.PATH, page, typed);
    }

    /** @param path where the form is sent */
    static HttpResponse<String> press(
            Browser browser, String path, HttpResponse<String> page, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("_csrf", Browser.csrf(page));
        form.put("link", hidden(page, "link"));
        return browser.post(path, form);
    }

    private static String hidden(HttpResponse<String> page, String name) {
        var mark = "name=\"" + name + "\" value=\"";
        var start = page.body().indexOf(mark) + mark.length();
        return page.body().substring(start, page.body().indexOf('"', start));
    }
}
