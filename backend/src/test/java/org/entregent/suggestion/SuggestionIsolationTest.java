package org.entregent.suggestion;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class SuggestionIsolationTest extends Isolation {}
