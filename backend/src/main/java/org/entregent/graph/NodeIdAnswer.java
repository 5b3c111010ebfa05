package org.entregent.graph;

/** The row's node id. */
record NodeIdAnswer() implements Answer {}
