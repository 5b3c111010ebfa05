package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Tells the devices of the right person from everybody else's, so that guesses made elsewhere lock nobody out at home. It proves
 * nothing but that: the password is asked for all the same. Signing out leaves it: sealed, it tells its finder nothing, and whoever
 * signs out each evening must not be locked out each morning.
 */
@Component
final class DeviceCookie {

    private static final Duration LIFE = CookieSealing.LONGEST_LIFE;

    private final SealedCookie cookie;

    DeviceCookie(CookieSealing sealing, IdentityProperties properties) {
        cookie = new SealedCookie(sealing, properties, "entregent-device", LIFE);
    }

    Device read(HttpServletRequest request) {
        return cookie.read(request).flatMap(Device::find).orElseGet(Device::unknown);
    }

    void write(HttpServletResponse response, Device device) {
        cookie.write(response, device.text());
    }
}
