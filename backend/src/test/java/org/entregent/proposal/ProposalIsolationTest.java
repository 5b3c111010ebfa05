package org.entregent.proposal;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class ProposalIsolationTest extends Isolation {}
