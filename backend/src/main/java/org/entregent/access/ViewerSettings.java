package org.entregent.access;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.SessionSettings;
import org.springframework.stereotype.Component;

/** The viewer as PostgreSQL's row policies know them: every {@link ViewerSetting}, for {@code app.enter}. */
@Component
final class ViewerSettings implements SessionSettings {

    static final String SQL = "select " + entering("?", "?");

    /**
     * Calls {@code app.enter}. The settings are a text with its type: the driver separates a statement from its settings where it has
     * to ask for a parameter's type.
     */
    static String entering(String epoch, String settings) {
        return Arrays.stream(ViewerSetting.values())
                .map(ViewerSetting::key)
                .collect(Collectors.joining(
                        ",", "app.enter(" + epoch + ", '{", "}', cast(" + settings + " as text[]))"));
    }

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public int bind(PreparedStatement statement, int index, GraphViewer viewer) throws SQLException {
        var known = (Viewer) viewer;
        statement.setLong(index, known.epoch());
        statement.setString(index + 1, known.settings());
        return index + 2;
    }

    /** In the order of their names in the statement, as the text of a PostgreSQL array. */
    static String of(Viewer viewer) {
        return Arrays.stream(ViewerSetting.values())
                .map(setting -> '"' + setting.of(viewer).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
