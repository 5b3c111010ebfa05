package org.entregent.graph;

import java.util.List;

/**
 * How large an operation is, and what the viewer lacks for it.
 *
 * @param depth fields one inside the other
 * @param fields fields selected in all, after fragments are resolved
 * @param repeats how often at most one selection asks for the same field under different names
 * @param cost what it may cost
 * @param lacking a refusal for each field whose permission the viewer holds nowhere
 */
record Measure(int depth, int fields, int repeats, Cost cost, List<GraphException> lacking) {

    Measure {
        lacking = List.copyOf(lacking);
    }
}
