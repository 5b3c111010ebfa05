package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.graph.ErrorCode;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what a person chooses in the application with their account; {@code GET /session} tells it to their other devices. */
@RestController
class PreferencesController {

    private final PreferenceService service;
    private final SessionPerson person;
    private final Refusals refusals;

    PreferencesController(PreferenceService service, SessionPerson person, Refusals refusals) {
        this.service = service;
        this.person = person;
        this.refusals = refusals;
    }

    /** What isn't named stays as it was. */
    @PutMapping("/session/preferences")
    void keep(@RequestBody Preferences chosen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var accountId = person.accountId(request);
        var fault = chosen.findFault();
        if (fault.isPresent()) {
            refusals.write(request, response, Refusal.of(ErrorCode.BAD_USER_INPUT, fault.get()));
            return;
        }
        service.keep(accountId, chosen);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
