package org.entregent.business;

import java.time.LocalDate;

/**
 * A correction as it is kept: what was said, and what stood before it.
 *
 * @param formerMinorUnits the amount until then
 * @param formerClosedOn the day until then
 */
record KeptCorrection(Correction said, long formerMinorUnits, LocalDate formerClosedOn) {

    /** Whether a command says the same again; what it leaves out was left as it stood. */
    boolean isRepeatedBy(ClosedBusinessInputs.CorrectClosedBusinessInput input, String reason) {
        var amount = input.amount();
        var closedOn = input.closedOn();
        return said.voided() == input.voided()
                && said.reason().equals(reason)
                && said.minorUnits() == (amount == null ? formerMinorUnits : amount.minorUnits())
                && said.closedOn().equals(closedOn == null ? formerClosedOn : closedOn);
    }
}
