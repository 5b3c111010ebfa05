package org.entregent.graph;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether a failure means that the database is gone, rather than that something in us is wrong. */
public final class Outage {

    /** What callers are told. */
    public static final String MESSAGE = "The database does not answer. Try again in a moment.";

    /** By SQLSTATE: shut down, crashed, starting, too many connections. */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "53300");

    /** SQLSTATE's class of broken and refused connections. */
    private static final String CONNECTION = "08";

    /** The pool's words, without a state, for a connection that it had to give up while it was on loan. */
    private static final String GIVEN_UP = "Connection is closed";

    private static final int MOST_CAUSES = 20;

    private Outage() {}

    /** Whether the failure, or what caused it, is the database's absence. */
    public static boolean isBehind(@Nullable Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof SQLException refusal && isAbsence(refusal)) {
                return true;
            }
            // Nothing could be rolled back either; what came first tells why.
            if (cause instanceof TransactionSystemException end && isBehind(end.getApplicationException())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The pool gives no state, either, when it waited in vain for a connection. */
    private static boolean isAbsence(SQLException refusal) {
        var state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        return state.isEmpty() && GIVEN_UP.equals(refusal.getMessage())
                || refusal instanceof SQLTransientConnectionException
                || refusal instanceof SQLNonTransientConnectionException
                || state.startsWith(CONNECTION)
                || GONE.contains(state);
    }
}
