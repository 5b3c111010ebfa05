package org.entregent.calendar;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class CalendarIsolationTest extends Isolation {}
