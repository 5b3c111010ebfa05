package org.entregent.bench.floor;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PGobject;

/**
 * POST /operation?set=17, for a write with a new id in {@code &id=}, and where it uses something up with that in {@code &subject=}: the
 * answer is that of the last statement.
 */
final class FloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** What a request brings for the places that are filled in. */
    private record Values(String id, String subject, String now) {

        String fill(String parameter) {
            if (id == null || parameter == null || parameter.indexOf('$') < 0) {
                return parameter;
            }
            return parameter.equals(Work.NOW)
                    ? now
                    : parameter.replace(Work.ID, id).replace(Work.SUBJECT, subject);
        }
    }

    private final transient Work work;
    private final transient DataSource connections;
    private final transient ParameterTypes types;

    FloorServlet(Work work, ParameterTypes types, DataSource connections) {
        this.work = work;
        this.types = types;
        this.connections = connections;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var operation = work.operations().get(request.getPathInfo().substring(1));
        var steps = operation.sets().get(Integer.parseInt(request.getParameter("set")));
        try {
            write(response, operation.root(), run(steps, values(request)));
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }

    private static Values values(HttpServletRequest request) {
        var id = request.getParameter("id");
        var subject = request.getParameter("subject");
        return new Values(id, subject == null ? "" : subject, id == null ? "" : Instant.now().toString());
    }

    private byte[] run(List<Work.Step> steps, Values values) throws SQLException {
        byte[] answer = null;
        try (var connection = connections.getConnection()) {
            var open = false;
            for (var step : steps) {
                if (step.transactional() != open) {
                    open = step.transactional();
                    // Turning autocommit on commits.
                    connection.setAutoCommit(!open);
                }
                answer = run(connection, step, values);
            }
        }
        return answer;
    }

    private byte[] run(Connection connection, Work.Step step, Values values) throws SQLException {
        try (var statement = connection.prepareStatement(step.sql())) {
            bind(statement, step, values);
            statement.execute();
            byte[] answer = null;
            do {
                try (var rows = statement.getResultSet()) {
                    answer = rows != null && rows.next() ? rows.getBytes(1) : null;
                }
            } while (statement.getMoreResults());
            return answer;
        }
    }

    private void bind(PreparedStatement statement, Work.Step step, Values values) throws SQLException {
        var type = types.of(step.sql()).iterator();
        var place = 1;
        for (var parameter : step.parameters()) {
            var value = new PGobject();
            value.setType(type.next());
            value.setValue(values.fill(parameter));
            statement.setObject(place++, value);
        }
    }

    private static void write(HttpServletResponse response, String root, byte[] json) throws IOException {
        var begin = ("{\"data\":{\"" + root + "\":").getBytes(StandardCharsets.UTF_8);
        var end = "}}".getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(begin.length + json.length + end.length);
        var body = response.getOutputStream();
        body.write(begin);
        body.write(json);
        body.write(end);
    }
}
