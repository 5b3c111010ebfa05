package org.entregent.structure.probe.graph.compile;

import org.entregent.structure.probe.graph.check.CheckProbe;

/** Compares with the schema once more. */
public final class CompileProbe {

    public final CheckProbe check = new CheckProbe();
}
