package org.entregent.graph;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The statement that opens the viewer's view for row-level security. It travels ahead of each compiled statement, in the same round
 * trip and the same implicit transaction; its result is ignored.
 */
public interface SessionSettings {

    /** One select, always the same text, without a closing semicolon. */
    String sql();

    /** Binds its parameters from {@code index} on and returns the next free index. */
    int bind(PreparedStatement statement, int index, GraphViewer viewer) throws SQLException;
}
