package org.entregent.identity;

import org.springframework.stereotype.Component;

/**
 * Renews what the installation made for itself. What older keys signed or sealed stays good for as long as it would have been, so
 * that nobody notices; running instances take up the new ones by themselves.
 */
@Component
final class KeyRotation {

    private final SigningKeys signing;
    private final CookieSealing cookies;
    private final boolean embedded;

    KeyRotation(SigningKeys signing, CookieSealing cookies, IdentityProperties properties) {
        this.signing = signing;
        this.cookies = cookies;
        this.embedded = properties.isEmbedded();
    }

    void rotate() {
        cookies.rotate();
        if (embedded) {
            signing.rotate();
        }
    }
}
