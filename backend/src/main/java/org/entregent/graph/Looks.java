package org.entregent.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What looking at all rows of a list costs, for what no index answers: counting them, and filters that find few or none. */
final class Looks {

    /** Rows that are counted for one unit of cost. */
    static final int ROWS_PER_UNIT = 50;

    private static final int DEFAULT_ROWS = 100;

    /** What an index of trigrams needs to lead anywhere. */
    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /** With an index of trigrams a look at so many rows is left of ten, at most. */
    private static final int LEFT_OF_TEN = 1;

    /** How many times as much as counting a row it takes to look at one. */
    private record Weight(int times, boolean byTrigrams) {

        int inTenths(Object value) {
            boolean led = byTrigrams && TRIGRAM.matcher(value.toString()).find();
            return times * (led ? LEFT_OF_TEN : 10);
        }
    }

    private ListSize size = (viewer, given) -> DEFAULT_ROWS;
    private int sorting;
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    void size(ListSize known) {
        size = known;
    }

    void sorting(int times) {
        sorting = times;
    }

    void weigh(String argument, int times, boolean byTrigrams) {
        weights.put(argument, new Weight(times, byTrigrams));
    }

    /**
     * The cost for a request.
     *
     * @param counted whether the total is asked for
     * @param read whether a page is asked for
     */
    long cost(Request request, FieldArguments arguments, boolean counted, boolean read) {
        long filters = 0;
        for (Map.Entry<String, Weight> filter : weights.entrySet()) {
            Object value = request.argument(arguments, filter.getKey());
            filters += value == null ? 0 : filter.getValue().inTenths(value);
        }
        long looks = (counted ? 10 + filters : 0) + (read ? filters + 10L * sorting : 0);
        if (looks == 0) {
            return 0;
        }
        long rows = size.rows(request.viewer(), path -> request.argument(arguments, path) != null);
        return Math.ceilDiv(rows * looks, 10 * ROWS_PER_UNIT);
    }
}
