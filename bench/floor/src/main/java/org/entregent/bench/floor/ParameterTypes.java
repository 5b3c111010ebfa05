package org.entregent.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types that the server finds for the parameters of each text, asked once on a connection that serves nothing else: once the
 * driver has described a statement, even for a parameter without a type, it separates the settings from the statement behind them.
 */
final class ParameterTypes {

    private final Map<String, List<String>> bySql = new HashMap<>();

    ParameterTypes(Work work, String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            for (var operation : work.operations().values()) {
                for (var steps : operation.sets()) {
                    for (var step : steps) {
                        if (!bySql.containsKey(step.sql())) {
                            bySql.put(step.sql(), ask(connection, step.sql()));
                        }
                    }
                }
            }
        }
    }

    List<String> of(String sql) {
        return bySql.get(sql);
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var parameters = statement.getParameterMetaData();
            var types = new ArrayList<String>();
            for (var i = 1; i <= parameters.getParameterCount(); i++) {
                types.add(parameters.getParameterTypeName(i));
            }
            return types;
        }
    }
}
