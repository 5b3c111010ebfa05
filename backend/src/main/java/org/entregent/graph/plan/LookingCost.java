package org.entregent.graph.plan;

import java.util.Map;
import org.entregent.graph.Looks;
import org.entregent.graph.request.FieldArguments;
import org.entregent.graph.request.Request;

/**
 * What looking at all rows of a list costs.
 *
 * @param counted whether the total is asked for
 * @param read whether a page is asked for
 */
public record LookingCost(Looks looks, FieldArguments arguments, boolean counted, boolean read) {

    /** Rows that are counted for one unit of cost. */
    private static final int ROWS_PER_UNIT = 50;

    public long of(Request request) {
        long filters = 0;
        for (Map.Entry<String, Looks.Weight> filter : looks.weights().entrySet()) {
            Object value = request.argument(arguments, filter.getKey());
            filters += value == null ? 0 : filter.getValue().inTenths(value);
        }
        long tenths = (counted ? 10 + filters : 0) + (read ? filters + 10L * looks.sorting() : 0);
        if (tenths == 0) {
            return 0;
        }
        long rows = looks.size().rows(request.viewer(), path -> request.argument(arguments, path) != null);
        return Math.ceilDiv(rows * tenths, 10 * ROWS_PER_UNIT);
    }
}
