package org.entregent.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** How heavily looking at all rows of a list weighs, for what no index answers: counting them, and filters that find few or none. */
@NamedInterface("declared")
public final class Looks {

    private static final int DEFAULT_ROWS = 100;

    /** What an index of trigrams needs to lead anywhere. */
    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /** With an index of trigrams a look at so many rows is left of ten, at most. */
    private static final int LEFT_OF_TEN = 1;

    /** How many times more it takes to look at a row than to count it. */
    public record Weight(int times, boolean byTrigrams) {

        /** For a filter by this value. */
        public int inTenths(Object value) {
            boolean led = byTrigrams && TRIGRAM.matcher(value.toString()).find();
            return times * (led ? LEFT_OF_TEN : 10);
        }
    }

    private ListSize size = (viewer, given) -> DEFAULT_ROWS;
    private int sorting;
    private final Map<String, Integer> sortings = new LinkedHashMap<>();
    private final Map<String, Integer> summaries = new LinkedHashMap<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    Looks() {}

    void size(ListSize known) {
        size = known;
    }

    void sorting(int times) {
        sorting = times;
    }

    void sorting(String order, int times) {
        sortings.put(order, times);
    }

    void summarising(String field, int times) {
        summaries.put(field, times);
    }

    void weigh(String argument, int times, boolean byTrigrams) {
        weights.put(argument, new Weight(times, byTrigrams));
    }

    /** How many rows the list holds. */
    public ListSize size() {
        return size;
    }

    /** How heavily a page in an order weighs; null stands for the order without an order argument. */
    public int sortingBy(@Nullable Object order) {
        return order == null ? sorting : sortings.getOrDefault(order.toString(), sorting);
    }

    /** How heavily an object beside the pages weighs. */
    public int summarising(String field) {
        return summaries.getOrDefault(field, 0);
    }

    /** How heavily each argument's filter weighs. */
    public Map<String, Weight> weights() {
        return weights;
    }
}
