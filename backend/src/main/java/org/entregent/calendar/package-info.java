/**
 * Calendar files (RFC 5545): the address at which somebody's calendar fetches their meetings, and files with a single event, which
 * other features hand out by {@link org.entregent.calendar.CalendarFile}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "http", "access", "page", "command", "identity"})
package org.entregent.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
