package org.entregent.identity;

import java.time.Instant;
import java.util.List;

/** What came of the wish to change an account's second factor. */
sealed interface FactorOutcome {

    /** @param codes to be shown this once */
    record Enrolled(List<RecoveryCode> codes) implements FactorOutcome {}

    /** @param codes which take the place of the former ones, to be shown this once */
    record Renewed(List<RecoveryCode> codes) implements FactorOutcome {}

    record Removed() implements FactorOutcome {}

    /** @param text why, by its key */
    record Refused(String text) implements FactorOutcome {}

    record Locked(Instant until) implements FactorOutcome {}

    /** Too many passwords are being hashed. */
    record Busy() implements FactorOutcome {}
}
