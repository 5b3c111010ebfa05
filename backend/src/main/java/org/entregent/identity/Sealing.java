package org.entregent.identity;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts what the installation keeps in its database, so that a copy of the database signs nobody in and tells nobody's address. */
@Component
public final class Sealing {

    private static final String MARK = "v1:";
    private static final String PURPOSE = "entregent installation keys";

    private final @Nullable SealingKey key;

    Sealing(IdentityProperties properties) {
        key = properties.secret().isBlank() ? null : SealingKey.derive(properties.secret(), PURPOSE);
    }

    /** @param place where the text is kept: a sealed text moved elsewhere does not open */
    public String seal(String text, String place) {
        return key == null ? text : MARK + key.seal(text, place);
    }

    /** Opens a sealed text; one that was kept before there was a secret is taken as it is. */
    public String open(String kept, String place) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        if (key == null) {
            throw new IllegalStateException("The installation's keys are encrypted: set ENTREGENT_SECRET");
        }
        try {
            return key.open(kept.substring(MARK.length()), place);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "The installation's keys were encrypted with another ENTREGENT_SECRET", wrongKey);
        }
    }
}
