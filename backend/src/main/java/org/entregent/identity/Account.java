package org.entregent.identity;

import java.util.Locale;
import java.util.UUID;

/**
 * What a person signs in with.
 *
 * @param email folded
 * @param language of the letters that they get
 * @param hasPassword whether they have chosen one
 * @param hasPasskey whether a device of theirs holds one
 */
public record Account(UUID id, String email, String name, Locale language, boolean hasPassword, boolean hasPasskey) {

    /** Without anything that is sent to them first. */
    boolean comesInAlone() {
        return hasPassword || hasPasskey;
    }
}
