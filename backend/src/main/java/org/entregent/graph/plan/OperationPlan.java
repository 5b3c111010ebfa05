package org.entregent.graph.plan;

import java.util.List;
import org.entregent.graph.request.Site;

/**
 * How an operation is answered.
 *
 * @param measure its size, compared with the caller's limits for each request
 * @param roots its root fields in the order of the answer; empty unless it is a query that may run
 * @param statement what reads the compiled root fields
 */
public record OperationPlan(Measure measure, List<Root> roots, Plan statement) {

    public static final Plan NOTHING_TO_READ = new Plan(null, List.of(), List.of(), false, false);

    /** Who answers a root field. */
    public enum By {
        /** The statement, in its column. */
        STATEMENT,
        /** The plan itself: {@code __typename}. */
        TYPE_NAME,
        /** A data fetcher or the introspection of graphql-java. */
        FETCHER
    }

    /**
     * A root field. Columns count from 1 as JDBC does; 0 stands for what no statement answers.
     *
     * @param below fields that the statement answers below a root that a fetcher answers
     */
    public record Root(Site site, By by, int column, List<Below> below) {

        public Root {
            below = List.copyOf(below);
        }

        public String key() {
            return site.field().key();
        }
    }

    /** A field of an object that a data fetcher answers. */
    public record Below(Site site, int column) {}

    public OperationPlan {
        roots = List.copyOf(roots);
    }

    public boolean needsFetchers() {
        return roots.stream().anyMatch(root -> root.by() == By.FETCHER);
    }
}
