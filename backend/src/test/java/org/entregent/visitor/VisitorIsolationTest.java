package org.entregent.visitor;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class VisitorIsolationTest extends Isolation {}
