package org.entregent.graph.plan;

import java.util.List;
import org.entregent.graph.GraphException;

/**
 * How large an operation is, and what the viewer lacks for it.
 *
 * @param depth fields one inside the other
 * @param fields fields selected in all, after fragments are resolved
 * @param repeats the most often that one selection asks for the same field under different names
 * @param cost what it may cost
 * @param lacking a refusal for each field whose permission the viewer holds nowhere
 */
public record Measure(int depth, int fields, int repeats, Cost cost, List<GraphException> lacking) {

    public Measure {
        lacking = List.copyOf(lacking);
    }
}
