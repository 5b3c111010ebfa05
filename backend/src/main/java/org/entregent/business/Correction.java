package org.entregent.business;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a record says from now on, and why.
 *
 * @param minorUnits the amount, corrected or not
 * @param closedOn the day, corrected or not
 */
record Correction(UUID commandId, long minorUnits, LocalDate closedOn, boolean voided, String reason) {}
