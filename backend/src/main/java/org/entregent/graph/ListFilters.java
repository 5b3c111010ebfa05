package org.entregent.graph;

import java.util.Collection;
import org.jooq.Condition;

/** What a list's arguments ask of its rows, for a summary that counts under all filters but one. */
public interface ListFilters {

    /** Which rows the list holds when the filters on these arguments are left aside. */
    Condition without(Collection<String> arguments);

    /** What the filter on an argument asks; true where it was not given, or where the list has no such filter. */
    Condition by(String argument);
}
