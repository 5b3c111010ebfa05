package org.entregent.consultation;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class ConsultationIsolationTest extends Isolation {}
