package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entregent.access.Caller;
import org.entregent.access.ViewerService;
import org.entregent.entrance.SessionCsrf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who a session is of, for what only a session may ask: a token has nothing to do with it. */
@Component
final class SessionPerson {

    private final ViewerService viewers;

    SessionPerson(ViewerService viewers) {
        this.viewers = viewers;
    }

    /** Fails with 401 where nobody is signed in, or not by all that their office asks for. */
    UUID accountId(HttpServletRequest request) {
        if (SessionCsrf.isSignedIn(request)
                && ViewerService.currentCaller() instanceof Caller.Person person
                && !viewers.get(person).wantsSecondFactor()) {
            return person.accountId();
        }
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
}
