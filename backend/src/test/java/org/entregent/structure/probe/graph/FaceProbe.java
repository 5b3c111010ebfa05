package org.entregent.structure.probe.graph;

import org.entregent.structure.probe.graph.request.RequestProbe;

/** What a feature may name shows it a request. */
public final class FaceProbe {

    public final RequestProbe request = new RequestProbe();
}
