package org.entregent.graph.answer;

import java.util.List;
import org.entregent.graph.GraphException;

/** Several refusals of one operation. */
final class SeveralRefusals extends RuntimeException {

    private final transient List<GraphException> all;

    SeveralRefusals(List<GraphException> all) {
        super(null, null, false, false);
        this.all = all;
    }

    List<GraphException> all() {
        return all;
    }
}
