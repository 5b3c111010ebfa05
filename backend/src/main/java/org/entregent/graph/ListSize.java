package org.entregent.graph;

import java.util.function.Predicate;

/** How many rows a list holds for a viewer where there is much of everything: for the cost of looking at all of them. */
@FunctionalInterface
public interface ListSize {

    /** @param given whether an argument is there and not null */
    long rows(GraphViewer viewer, Predicate<String> given);
}
