package org.entregent.dues;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member paid, elsewhere.
 *
 * @param coversFrom the first day that it pays for
 * @param coversUntil the first one that it doesn't
 * @param amount excluding VAT, in minor units
 * @param means such as a transfer, in somebody's words
 */
record Payment(
        UUID id,
        LocalDate paidOn,
        LocalDate coversFrom,
        LocalDate coversUntil,
        long amount,
        String currency,
        String means) {

    static final String TYPE = "DuesPayment";
}
