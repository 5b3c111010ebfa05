package org.entregent.graph.plan;

import java.util.List;
import org.entregent.graph.request.Check;
import org.entregent.graph.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * A compiled statement and what has to be checked before it runs.
 *
 * @param text the SQL, with a question mark for each placeholder; null when nothing is to be read
 * @param placeholders what is bound, in the order of the text
 * @param checks what the request's values must be like
 * @param guarded whether the statement fails where a non-null object is missing; it is then run again without guards, and the
 *     answer gets the nulls and errors that GraphQL's execution would have given it
 * @param unmet whether a field has an error instead of a value: its answer is always worked out in that way
 */
public record Plan(
        @Nullable String text,
        List<Placeholders.Bound> placeholders,
        List<Check> checks,
        boolean guarded,
        boolean unmet) {

    /**
     * Without guards, names an object's type where the selection allows several; no document selects it, since names cannot begin
     * like that.
     */
    public static final String TYPE_KEY = "type:";

    public Plan {
        placeholders = List.copyOf(placeholders);
        checks = List.copyOf(checks);
    }

    /** Refuses what the request's values make impossible, before any SQL. */
    public void check(Request request) {
        checks.forEach(check -> check.check(request));
    }
}
