package org.entregent.graph.plan;

import java.util.List;
import java.util.Map;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Looks;
import org.entregent.graph.request.FieldArguments;
import org.entregent.graph.request.Request;

/**
 * What looking at all rows of a list costs.
 *
 * @param counted whether the total is asked for
 * @param read whether a page is asked for
 * @param summaries which objects beside the pages are asked for, each as often as it is
 */
public record LookingCost(
        ConnectionAnswer<?, ?> list, FieldArguments arguments, boolean counted, boolean read, List<String> summaries) {

    /** Rows that are counted for one unit of cost. */
    private static final int ROWS_PER_UNIT = 50;

    public LookingCost {
        summaries = List.copyOf(summaries);
    }

    public long of(Request request) {
        Looks looks = list.looks();
        long filters = filters(request, looks);
        long tenths = counted ? 10 + filters : 0;
        if (read) {
            tenths += filters + 10L * looks.sortingBy(request.argument(arguments, list.orderArgument()));
        }
        for (String summary : summaries) {
            tenths += filters + 10L * looks.summarising(summary);
        }
        if (tenths == 0) {
            return 0;
        }
        long rows = looks.size().rows(request.viewer(), path -> request.argument(arguments, path) != null);
        return Math.ceilDiv(rows * tenths, 10 * ROWS_PER_UNIT);
    }

    private long filters(Request request, Looks looks) {
        long filters = 0;
        for (Map.Entry<String, Looks.Weight> filter : looks.weights().entrySet()) {
            Object value = request.argument(arguments, filter.getKey());
            filters += value == null ? 0 : filter.getValue().inTenths(value);
        }
        return filters;
    }
}
