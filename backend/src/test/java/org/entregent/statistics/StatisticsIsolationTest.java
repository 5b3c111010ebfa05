package org.entregent.statistics;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class StatisticsIsolationTest extends Isolation {}
