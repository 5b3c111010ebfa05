package org.entregent.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.UUID;
import org.entregent.access.DeviceSeal;
import org.entregent.access.Viewer;
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

    /**
     * @param device only while somebody is signed in
     * @param secondFactor only for them, and where it is no external issuer's matter
     * @param preferences what they chose on any of their devices
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            boolean authenticated,
            Csrf csrf,
            @Nullable Device device,
            @Nullable SecondFactor secondFactor,
            @Nullable Preferences preferences) {}

    /**
     * @param address of the page where a person sets up what is asked of them besides the password
     * @param isWanted their office asks for it: nothing else is open to them until then, and they count as nobody
     */
    record SecondFactor(
            String address, @JsonProperty("wanted") boolean isWanted) {}

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
    private final PreferenceService preferences;
    private final boolean embedded;

    SessionController(ViewerService viewers, PreferenceService preferences, IdentityProperties properties) {
        this.viewers = viewers;
        this.preferences = preferences;
        this.embedded = properties.isEmbedded();
    }

    @GetMapping("/session")
    Session session(HttpServletRequest request, CsrfToken csrf) {
        if (!SessionCsrf.isSignedIn(request)) {
            return nobody();
        }
        var viewer = viewers.current();
        if (viewer.wantsSecondFactor()) {
            return new Session(false, token(csrf.getToken()), null, secondFactor(true), null);
        }
        return viewer.accountId()
                .map(account -> signedIn(viewer, account, csrf))
                .orElseGet(SessionController::nobody);
    }

    private Session signedIn(Viewer viewer, UUID account, CsrfToken csrf) {
        var device = viewer.deviceSeal().map(Device::of).orElseThrow();
        var chosen = preferences.find(account).orElse(null);
        return new Session(true, token(csrf.getToken()), device, secondFactor(false), chosen);
    }

    private @Nullable SecondFactor secondFactor(boolean isWanted) {
        return embedded ? new SecondFactor(FactorController.PATH, isWanted) : null;
    }

    private static Session nobody() {
        return new Session(false, token(""), null, null, null);
    }

    private static Csrf token(String token) {
        return new Csrf(SessionCsrf.HEADER, token);
    }
}
