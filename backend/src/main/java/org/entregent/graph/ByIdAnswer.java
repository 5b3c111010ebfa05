package org.entregent.graph;

import org.springframework.modulith.NamedInterface;

/** A root field that finds a row by the node id in this argument. */
@NamedInterface("declared")
public record ByIdAnswer(String argument) implements Answer {}
