package org.entregent.graph;

import java.util.List;

/**
 * How an operation is answered.
 *
 * @param measure its size, compared with the caller's limits for each request
 * @param roots its root fields in the order of the answer; empty unless it is a query that may run
 * @param statement what reads the compiled root fields
 */
record OperationPlan(Measure measure, List<Root> roots, Plan statement) {

    static final Plan NOTHING_TO_READ = new Plan(null, List.of(), List.of(), false);

    /** Who answers a root field. */
    enum By {
        /** The statement, in its column. */
        STATEMENT,
        /** The plan itself: {@code __typename}. */
        TYPE_NAME,
        /** A data fetcher or the introspection of graphql-java. */
        FETCHER
    }

    /** A root field; {@code column} counts from 1 as JDBC does, and is 0 for what no statement answers. */
    record Root(Site site, By by, int column) {

        String key() {
            return site.field().key();
        }
    }

    OperationPlan {
        roots = List.copyOf(roots);
    }

    boolean needsFetchers() {
        return roots.stream().anyMatch(root -> root.by() == By.FETCHER);
    }
}
