package org.entregent.structure.probe.right;

import org.entregent.graph.Declarations;
import org.entregent.graph.plan.Plan;

/** Reads what others declared, and looks into a room of the compiler. */
record RightReader(Declarations declarations, Plan plan) {}
