package org.entregent.structure.probe.graph.request;

import org.entregent.structure.probe.graph.plan.PlanProbe;

/** A request that knows by what it is answered. */
public final class RequestProbe {

    public final PlanProbe plan = new PlanProbe();
}
