package org.entregent.consultation;

/** Something that was done, and at which sheet on which day. */
record Visited(Consulted consulted, SheetDay where) {}
