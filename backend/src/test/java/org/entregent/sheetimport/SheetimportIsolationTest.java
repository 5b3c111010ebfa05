package org.entregent.sheetimport;

import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.access.Isolation;

@ApplicationTest
@DemonstrationData
class SheetimportIsolationTest extends Isolation {}
