package org.entregent.graph;

import org.springframework.modulith.NamedInterface;

/** The row's node id. */
@NamedInterface("declared")
public record NodeIdAnswer() implements Answer {}
