package org.entregent.graph;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a failure means that the database is gone, rather than that something in us is wrong. */
public final class Outage {

    /** By SQLSTATE: shut down, crashed, starting, too many connections. */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08";

    private static final int DEEPEST = 20;

    private Outage() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isOutage(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException) {
            return true;
        }
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith(CONNECTION) || GONE.contains(sql.getSQLState()));
    }
}
