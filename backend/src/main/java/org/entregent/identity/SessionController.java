package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.entregent.access.SessionCsrf;
import org.entregent.access.ViewerKind;
import org.entregent.access.ViewerService;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the application in the browser whether somebody is signed in, and what its writes must carry. */
@RestController
class SessionController {

    record Session(boolean authenticated, Csrf csrf) {}

    /** @param token empty while nobody is signed in: there is nothing to guard, and no session to keep it in */
    record Csrf(String header, String token) {}

    private final ViewerService viewers;

    SessionController(ViewerService viewers) {
        this.viewers = viewers;
    }

    @GetMapping("/session")
    Session session(HttpServletRequest request, CsrfToken csrf) {
        var authenticated = SessionCsrf.isSignedIn(request) && viewers.current().kind() == ViewerKind.PERSON;
        return new Session(authenticated, new Csrf(SessionCsrf.HEADER, authenticated ? csrf.getToken() : ""));
    }
}
