package org.entregent.structure.probe.graph.plan;

import org.entregent.structure.probe.graph.compile.CompileProbe;

/** A plan that compiles itself. */
public final class PlanProbe {

    public final CompileProbe compile = new CompileProbe();
}
