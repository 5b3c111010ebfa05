package org.entregent.graph;

/** A root field that finds a row by the node id in this argument. */
record ByIdAnswer(String argument) implements Answer {}
