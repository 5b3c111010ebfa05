package org.entregent.structure.probe.graph.cellar;

/** Lies in no room. */
public final class CellarProbe {}
