package org.entregent.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The database, to say statements to. The bean {@code database} is the one that watches over its health. */
@Component("statementDatabase")
public class Database {

    private final DataSource connections;

    Database(DataSource connections) {
        this.connections = connections;
    }

    /** Asks one thing, on nobody's behalf. */
    public <T> T ask(Question<T> question) {
        try (var connection = connections.getConnection()) {
            return new Exchange(connection).ask(question).get();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Says one thing, on nobody's behalf; it is kept at once. */
    public void tell(Bound statement) {
        ask(statement.exists());
    }

    /** Runs the work in one transaction: all of it is kept when the work returns, nothing when it throws. */
    public <T> T transaction(Function<Exchange, T> work) {
        Exchange exchange;
        T result;
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            exchange = new Exchange(connection);
            result = run(connection, exchange, work);
            // The driver knows that the transaction has ended, and sends nothing.
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        exchange.finish();
        return result;
    }

    private static <T> T run(Connection connection, Exchange exchange, Function<Exchange, T> work) throws SQLException {
        try {
            var result = work.apply(exchange);
            exchange.commit();
            return result;
        } catch (RuntimeException | Error failure) {
            end(connection, failure);
            throw failure;
        }
    }

    /** When nothing can be rolled back either, what came first tells why. */
    private static void end(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException further) {
            failure.addSuppressed(further);
        }
    }
}
