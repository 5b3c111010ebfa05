package org.entregent.referral;

import java.util.List;
import org.entregent.business.Earning;
import org.jspecify.annotations.Nullable;

/**
 * What a command says beyond its verb, in good form.
 *
 * @param consent that came with it
 * @param earnings that it won
 */
record Particulars(@Nullable Consent consent, List<Earning> earnings) {

    static Particulars none() {
        return new Particulars(null, List.of());
    }
}
