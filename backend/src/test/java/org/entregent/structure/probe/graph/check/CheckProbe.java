package org.entregent.structure.probe.graph.check;

import org.entregent.structure.probe.graph.answer.AnswerProbe;

/** A check that asks. */
public final class CheckProbe {

    public final AnswerProbe answer = new AnswerProbe();
}
