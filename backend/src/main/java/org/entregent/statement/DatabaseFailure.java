package org.entregent.statement;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database refused a statement, or is not there; the cause says it in its words. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Five characters, or none. */
    public String sqlState() {
        return Objects.requireNonNullElse(refusal().getSQLState(), "");
    }

    /** The name of the constraint that a row broke; empty when it was another failure. */
    public String constraint() {
        return refusal() instanceof PSQLException answer
                ? Optional.ofNullable(answer.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                        .orElse("")
                : "";
    }

    private SQLException refusal() {
        return (SQLException) Objects.requireNonNull(getCause());
    }
}
