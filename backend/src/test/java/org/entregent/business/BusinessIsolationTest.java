package org.entregent.business;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class BusinessIsolationTest extends Isolation {}
