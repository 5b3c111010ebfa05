package org.entregent.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.entregent.access.DeviceSeal;
import org.entregent.access.ViewerService;
import org.entregent.entrance.SessionCsrf;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the application in the browser whether somebody is signed in, what its writes must carry, and with what the device seals
 * the person's records.
 */
@RestController
class SessionController {

    /** @param device only while somebody is signed in */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            boolean authenticated, Csrf csrf, @Nullable Device device) {}

    /** @param token empty while nobody is signed in: there is nothing to guard, and no session to keep it in */
    record Csrf(String header, String token) {}

    /** Both in base64. */
    record Device(String account, String key) {

        static Device of(DeviceSeal seal) {
            var base64 = Base64.getEncoder();
            return new Device(base64.encodeToString(seal.name()), base64.encodeToString(seal.key()));
        }
    }

    private final ViewerService viewers;

    SessionController(ViewerService viewers) {
        this.viewers = viewers;
    }

    @GetMapping("/session")
    Session session(HttpServletRequest request, CsrfToken csrf) {
        var signedIn = SessionCsrf.isSignedIn(request) ? viewers.current().deviceSeal() : Optional.<DeviceSeal>empty();
        return signedIn.map(seal -> new Session(true, new Csrf(SessionCsrf.HEADER, csrf.getToken()), Device.of(seal)))
                .orElseGet(() -> new Session(false, new Csrf(SessionCsrf.HEADER, ""), null));
    }
}
