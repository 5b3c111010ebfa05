package org.entregent.referral;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class ReferralIsolationTest extends Isolation {}
