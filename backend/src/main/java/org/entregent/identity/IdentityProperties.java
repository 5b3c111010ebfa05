package org.entregent.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people and clients prove who they are.
 *
 * @param publicUrl where browsers find the application; the embedded server's issuer
 * @param issuer an authorization server of somebody else; blank for the embedded one
 * @param audience what an access token for this API must be meant for
 * @param secret encrypts the keys that the installation keeps in its database; blank leaves them readable there
 * @param client how the web application introduces itself to an external issuer
 * @param sessionDuration how long a signed-in session outlives its last use
 */
@ConfigurationProperties("entregent")
record IdentityProperties(
        URI publicUrl,
        String issuer,
        String audience,
        String secret,
        Client client,
        SignIn signIn,
        Duration sessionDuration) {

    record Client(String id, String secret) {}

    /**
     * When guessing is stopped.
     *
     * @param attempts failures until an e-mail is locked
     * @param attemptsPerAddress failures until a network address is locked: a room full of members shares one
     * @param lock how long either lasts, and how long failures are remembered
     * @param clientAttempts failures until a partner's client is locked
     * @param clientLock how long that lasts: a program tries again by itself
     */
    record SignIn(int attempts, int attemptsPerAddress, Duration lock, int clientAttempts, Duration clientLock) {}

    boolean isEmbedded() {
        return issuer.isBlank();
    }

    boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** {@code __Host-} makes browsers refuse a cookie that another host or an unencrypted page has set. */
    String cookieName(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    /** An address of ours as browsers know it. */
    String publicAddress(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }
}
