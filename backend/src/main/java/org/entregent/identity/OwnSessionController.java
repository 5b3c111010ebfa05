package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.entregent.identity.OwnSessions.OwnSession;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows people where they are signed in, and lets them end it there. Only a session may ask: a token has nothing to do with it. */
@RestController
@RequestMapping("/session/list")
class OwnSessionController {

    /** @param hasAccountPages whether passwords and addresses are kept here, and changed on pages of ours */
    record Sessions(List<OwnSession> sessions, boolean hasAccountPages) {}

    private final OwnSessions sessions;
    private final SessionPerson person;
    private final boolean hasAccountPages;

    OwnSessionController(OwnSessions sessions, SessionPerson person, IdentityProperties properties) {
        this.sessions = sessions;
        this.person = person;
        this.hasAccountPages = properties.isEmbedded();
    }

    @GetMapping
    Sessions list(HttpServletRequest request) {
        return new Sessions(
                sessions.list(person.accountId(request), request.getSession().getId()), hasAccountPages);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, HttpServletRequest request) {
        if (!sessions.end(person.accountId(request), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** All but the one that asks. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(HttpServletRequest request) {
        sessions.endOthers(person.accountId(request), request.getSession().getId());
    }
}
