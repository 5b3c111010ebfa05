package org.entregent.region;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class RegionIsolationTest extends Isolation {}
