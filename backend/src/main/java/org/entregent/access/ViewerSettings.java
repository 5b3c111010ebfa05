package org.entregent.access;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.SessionSettings;
import org.springframework.stereotype.Component;

/** The viewer as PostgreSQL's row policies know them: the arguments of {@code app.enter}. */
@Component
final class ViewerSettings implements SessionSettings {

    /** A text with its type: the driver parts a statement from its settings where it has to ask for a parameter's type. */
    static final String SQL = "select app.enter(?, cast(? as text[]))";

    private static final String NOTHING = "{}";

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

    /** In the order that {@code app.enter} gives them, as the text of a PostgreSQL array. */
    static String of(Viewer viewer) {
        return Stream.of(
                        array(viewer.regions(Permission.CHAPTERS_READ)),
                        array(viewer.regions(Permission.MEMBERS_READ)),
                        array(viewer.regions(Permission.MEMBER_CONTACTS_READ)),
                        array(viewer.regions(Permission.REFERRALS_READ)),
                        array(viewer.regions(Permission.STATISTICS_READ)),
                        array(viewer.regions(Permission.PARTNERS_MANAGE)),
                        array(viewer.ownMembers().stream()
                                .map(Membership::memberId)
                                .toList()),
                        array(viewer.ownChapters()),
                        array(viewer.homeChapters()),
                        array(viewer.accountId().stream().toList()),
                        viewer.clientId().orElse(""),
                        NOTHING)
                .map(setting -> '"' + setting.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
