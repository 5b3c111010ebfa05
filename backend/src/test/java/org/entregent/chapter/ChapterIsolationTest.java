package org.entregent.chapter;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class ChapterIsolationTest extends Isolation {}
