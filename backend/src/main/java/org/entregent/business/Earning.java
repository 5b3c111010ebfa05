package org.entregent.business;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An amount that a member earned.
 *
 * @param id made by the client
 * @param minorUnits excluding VAT, in the currency of the member's region
 */
public record Earning(UUID id, long minorUnits, LocalDate closedOn, BusinessSource source) {}
