package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody was before signing in, to be brought back there: a path of our own site, whatever was asked. */
final class ContinuePath {

    static final String SIGN_IN = "/oauth2/authorization/entregent";
    static final String HOME = "/";
    /** The first page of whoever is signed in; it leads newcomers on to their first steps. */
    private static final String WEEK = "/semaine";

    private static final String PARAMETER = "continue";
    private static final int LONGEST = 2000;
    /** One slash and then no second one, no backslash and no control character: browsers read those as another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private ContinuePath() {}

    static String of(HttpServletRequest request) {
        return local(request.getParameter(PARAMETER));
    }

    /** Begins to sign in, to be brought to the path afterwards. */
    static String signIn(String path) {
        return address(SIGN_IN, path);
    }

    /** One of our addresses that leads to the path afterwards. */
    static String address(String here, String path) {
        return path.equals(HOME) ? here : here + "?" + parameter(path);
    }

    /** As a parameter of an address; empty where it would say nothing. */
    static String parameter(String path) {
        return path.equals(HOME) ? "" : PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The path, unless it is the page for strangers: most of those who follow a letter's link were on no page before. */
    static String inside(String path) {
        return path.equals(HOME) ? WEEK : path;
    }

    static String local(@Nullable String path) {
        return path != null && path.length() <= LONGEST && LOCAL.matcher(path).matches() ? path : HOME;
    }
}
