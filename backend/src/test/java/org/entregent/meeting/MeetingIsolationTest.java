package org.entregent.meeting;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class MeetingIsolationTest extends Isolation {}
