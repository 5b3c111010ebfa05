package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody was before signing in, to be brought back there: a path of our own site, whatever was asked. */
final class ContinuePath {

    static final String SIGN_IN = "/oauth2/authorization/entregent";
    static final String HOME = "/";

    private static final String PARAMETER = "continue";
    private static final String ATTRIBUTE = "entregent.continue";
    private static final int LONGEST = 2000;
    /** One slash and then no second one, no backslash and no control character: browsers read those as another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private ContinuePath() {}

    static void remember(HttpServletRequest request) {
        var path = request.getParameter(PARAMETER);
        request.getSession().setAttribute(ATTRIBUTE, local(path));
    }

    static String recall(HttpServletRequest request) {
        var path = request.getSession().getAttribute(ATTRIBUTE);
        request.getSession().removeAttribute(ATTRIBUTE);
        return path instanceof String known ? known : HOME;
    }

    static String local(@Nullable String path) {
        return path != null && path.length() <= LONGEST && LOCAL.matcher(path).matches() ? path : HOME;
    }
}
