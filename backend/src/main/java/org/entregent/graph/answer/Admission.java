package org.entregent.graph.answer;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An operation that was let in. It has its caller's turn until it ends; a subscription takes another for each event. */
final class Admission {

    private final Share share;
    private final long cost;
    private volatile boolean inTurn;

    Admission(Share share, long cost) {
        this.share = share;
        this.cost = cost;
    }

    void begin() {
        share.enter(cost);
        inTurn = true;
    }

    private void end() {
        if (inTurn) {
            inTurn = false;
            share.leave();
        }
    }

    /** Runs an operation, which may let itself in, and gives its turn back when it is done, however it ends. */
    static CompletableFuture<ExecutionResult> during(
            GraphQLContext context, Supplier<CompletableFuture<ExecutionResult>> execution) {
        boolean begun = false;
        try {
            CompletableFuture<ExecutionResult> result = execution.get();
            begun = true;
            return result.whenComplete((answer, failure) -> end(context));
        } finally {
            if (!begun) {
                end(context);
            }
        }
    }

    /** Reads in the operation's turn, or in one of its own where the operation has none now: for a subscription's event. */
    static <A> A reading(GraphQLContext context, Supplier<A> read) {
        Admission admission = context.get(Admission.class);
        if (admission == null || admission.inTurn) {
            return read.get();
        }
        admission.share.enter(admission.cost);
        try {
            return read.get();
        } finally {
            admission.share.leave();
        }
    }

    private static void end(GraphQLContext context) {
        @Nullable Admission admission = context.get(Admission.class);
        if (admission != null) {
            admission.end();
        }
    }
}
