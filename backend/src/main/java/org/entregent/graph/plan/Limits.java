package org.entregent.graph.plan;

import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.graph.GraphTier;
import org.entregent.graph.request.Request;

/** How large an operation may be, by who asks. Published in docs/cost.md. */
public enum Limits {
    PUBLIC(12, 300, 10, 3_000),
    SIGNED_IN(16, 800, 20, 30_000),
    PARTNER(16, 800, 20, 60_000),
    /** Documents that our own build registered: what the deadline of a statement allows. */
    TRUSTED(24, 3_000, 50, 1_000_000);

    private final int depth;
    private final int fields;
    private final int repeats;
    private final long cost;

    Limits(int depth, int fields, int repeats, long cost) {
        this.depth = depth;
        this.fields = fields;
        this.repeats = repeats;
        this.cost = cost;
    }

    public static Limits of(GraphTier tier, boolean trusted) {
        if (trusted) {
            return TRUSTED;
        }
        return switch (tier) {
            case PUBLIC -> PUBLIC;
            case SIGNED_IN -> SIGNED_IN;
            case PARTNER -> PARTNER;
        };
    }

    /** The operation's cost, unless it is too large in any way. */
    public long check(Measure measure, Request request) {
        long price = measure.cost().of(request);
        refuseAbove(depth, measure.depth(), ErrorCode.DEPTH_LIMIT_EXCEEDED, "is nested %d deep; %d are allowed");
        refuseAbove(fields, measure.fields(), ErrorCode.BREADTH_LIMIT_EXCEEDED, "selects %d fields; %d are allowed");
        refuseAbove(
                repeats,
                measure.repeats(),
                ErrorCode.BREADTH_LIMIT_EXCEEDED,
                "asks %d times for one field; %d are allowed");
        refuseAbove(cost, price, ErrorCode.COST_LIMIT_EXCEEDED, "may cost %d; %d are allowed");
        return price;
    }

    private static void refuseAbove(long limit, long actual, ErrorCode code, String what) {
        if (actual > limit) {
            throw new GraphException(code, "The operation " + what.formatted(actual, limit) + ".");
        }
    }
}
