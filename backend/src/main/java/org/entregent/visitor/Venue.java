package org.entregent.visitor;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a meeting is.
 *
 * @param startsAt in the region's time zone
 * @param isCalledOff it isn't held
 */
record Venue(LocalDate heldOn, LocalTime startsAt, String place, String address, boolean isCalledOff) {}
