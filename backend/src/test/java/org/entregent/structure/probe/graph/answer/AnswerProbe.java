package org.entregent.structure.probe.graph.answer;

import org.entregent.structure.probe.graph.cellar.CellarProbe;

/** Keeps something in a room that nobody knows of. */
public final class AnswerProbe {

    public final CellarProbe cellar = new CellarProbe();
}
