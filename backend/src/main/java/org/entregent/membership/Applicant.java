package org.entregent.membership;

import java.util.Locale;
import org.entregent.command.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a seat.
 *
 * @param siret fourteen digits; null where it isn't known yet
 * @param phone E.164
 * @param words why they are proposed
 * @param language of their letters
 */
record Applicant(
        String firstName,
        String lastName,
        String firmName,
        @Nullable String siret,
        EmailAddress email,
        String phone,
        @Nullable String words,
        Locale language) {

    String displayName() {
        return firstName + " " + lastName;
    }
}
