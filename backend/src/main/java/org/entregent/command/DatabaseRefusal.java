package org.entregent.command;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL said when it refused, wherever that was wrapped: jOOQ's exceptions become Spring's where Spring knows the state,
 * and a commit fails with Spring's at once.
 *
 * @param constraint the name of the constraint that a row broke; empty when it was another failure
 */
record DatabaseRefusal(String sqlState, String constraint) {

    static Optional<DatabaseRefusal> find(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal) {
                return Optional.of(of(refusal));
            }
        }
        return Optional.empty();
    }

    private static DatabaseRefusal of(PSQLException refusal) {
        var constraint = Optional.ofNullable(refusal.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
        return new DatabaseRefusal(Objects.requireNonNullElse(refusal.getSQLState(), ""), constraint.orElse(""));
    }
}
