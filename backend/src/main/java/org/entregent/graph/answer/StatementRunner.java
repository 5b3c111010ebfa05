package org.entregent.graph.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.entregent.graph.SessionSettings;
import org.entregent.graph.plan.Placeholders;
import org.entregent.graph.plan.Plan;
import org.entregent.graph.request.Request;

/**
 * Runs a plan's statement: the session's settings and the statement are one text, prepared and sent as one, in autocommit. The
 * driver ends it with one Sync, hence both are one implicit transaction and one round trip.
 */
final class StatementRunner {

    /** The viewer's grants changed since they were read. */
    static final class StaleViewer extends RuntimeException {
        StaleViewer() {
            super(null, null, false, false);
        }
    }

    /** A non-null object was missing, see {@link Plan#guarded}. */
    static final class MissingObject extends RuntimeException {
        MissingObject() {
            super(null, null, false, false);
        }
    }

    private static final String STALE = "EG001";
    private static final String INVALID_TEXT = "22P02";

    private final DataSource dataSource;
    private final SessionSettings settings;
    private final Timer statements;
    private final ObservationRegistry observations;

    /** @param observations told of each statement, unless they are a no-op */
    StatementRunner(
            DataSource dataSource, SessionSettings settings, MeterRegistry meters, ObservationRegistry observations) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.statements = Durations.timer("entregent.statement").register(meters);
        this.observations = observations;
    }

    /** The JSON of each column; null where SQL said null. */
    byte[][] run(Plan plan, Request request) {
        return observations.isNoop()
                ? measure(plan, request)
                : Observation.createNotStarted("statement", observations).observe(() -> measure(plan, request));
    }

    private byte[][] measure(Plan plan, Request request) {
        var begin = System.nanoTime();
        try {
            return execute(plan, request);
        } finally {
            statements.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
        }
    }

    private byte[][] execute(Plan plan, Request request) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(Objects.requireNonNull(plan.text()))) {
            bind(plan, request, statement);
            statement.execute();
            // The first result is that of the session's settings.
            statement.getMoreResults();
            try (ResultSet result = statement.getResultSet()) {
                return read(result);
            }
        } catch (SQLException problem) {
            throw translate(problem, plan);
        }
    }

    private void bind(Plan plan, Request request, PreparedStatement statement) throws SQLException {
        int index = settings.bind(statement, 1, request.viewer());
        List<Placeholders.Bound> placeholders = plan.placeholders();
        for (Placeholders.Bound placeholder : placeholders) {
            Object value = placeholder.slot().value(request);
            placeholder.type().set(statement, index++, placeholder.array(), value);
        }
    }

    private static byte[][] read(ResultSet result) throws SQLException {
        if (!result.next()) {
            throw new IllegalStateException("A plan's statement has one row");
        }
        byte[][] columns = new byte[result.getMetaData().getColumnCount()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = result.getBytes(i + 1);
        }
        return columns;
    }

    private static RuntimeException translate(SQLException problem, Plan plan) {
        String state = Objects.requireNonNullElse(problem.getSQLState(), "");
        if (state.equals(STALE)) {
            return new StaleViewer();
        }
        if (plan.guarded() && state.equals(INVALID_TEXT)) {
            return new MissingObject();
        }
        return new StatementFailure(problem);
    }
}
