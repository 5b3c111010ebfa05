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
     */
    record SignIn(int attempts, int attemptsPerAddress, Duration lock) {}

    boolean isEmbedded() {
        return issuer.isBlank();
    }

    boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** An address of ours as browsers know it. */
    String publicAddress(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }
}
