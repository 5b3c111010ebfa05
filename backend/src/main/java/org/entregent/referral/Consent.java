package org.entregent.referral;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entregent.command.InputCheck;
import org.entregent.referral.ReferralInputs.ConsentInput;
import org.jspecify.annotations.Nullable;

/** A prospect's word that they may be contacted. */
record Consent(ConsentHow how, Instant givenAt) {

    static @Nullable Consent check(InputCheck check, @Nullable ConsentInput input) {
        if (input == null) {
            return null;
        }
        var givenAt = input.givenAt() == null ? check.now() : input.givenAt().toInstant();
        return new Consent(
                input.how(), check.instant(givenAt, "consent", "givenAt").truncatedTo(ChronoUnit.MILLIS));
    }
}
