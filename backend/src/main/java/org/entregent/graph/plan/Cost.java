package org.entregent.graph.plan;

import java.util.List;
import java.util.function.ToLongFunction;
import org.entregent.graph.request.Request;

/**
 * What an operation may cost, as a tree that follows its selections. Page sizes and numbers of ids come from the
 * request, sizes of lists from the viewer's reach.
 *
 * <p>The published formula (docs/cost.md): a scalar costs nothing, an object 1 and what is selected of it; a list costs 1 and for
 * each row that it may hold, 1 and what is selected of a row; a connection is a list of its page size, and more where all its rows
 * are looked at, see {@link LookingCost}. Of an interface or union, the most expensive type counts.
 *
 * @param own what the field costs by itself
 * @param times how often what lies below may occur
 * @param below what lies below
 * @param dearest whether only the most expensive of {@code below} counts
 */
public record Cost(ToLongFunction<Request> own, ToLongFunction<Request> times, List<Cost> below, boolean dearest) {

    /** So high that nobody is allowed it, so low that sums and products of two stay in a long. */
    private static final long CEILING = 1_000_000_000L;

    public static final ToLongFunction<Request> NOTHING = request -> 0;
    public static final ToLongFunction<Request> ONCE = request -> 1;

    public long of(Request request) {
        long sum = 0;
        for (Cost part : below) {
            long cost = part.of(request);
            sum = dearest ? Math.max(sum, cost) : Math.min(CEILING, sum + cost);
        }
        long itself = Math.clamp(own.applyAsLong(request), 0, CEILING);
        return Math.min(CEILING, itself + Math.clamp(times.applyAsLong(request), 0, CEILING) * sum);
    }
}
