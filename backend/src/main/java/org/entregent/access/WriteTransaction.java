package org.entregent.access;

import java.util.Collection;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * A transaction whose viewer PostgreSQL knows. It sees what the viewer may see and writes nothing, until the service has
 * authorised the write and opened the regions that it touches.
 */
public final class WriteTransaction {

    private final DSLContext sql;
    private final Viewer viewer;

    WriteTransaction(DSLContext sql, Viewer viewer) {
        this.sql = sql;
        this.viewer = viewer;
    }

    public DSLContext sql() {
        return sql;
    }

    /** Who asks, with grants that held when the transaction began. */
    public Viewer viewer() {
        return viewer;
    }

    /** Lets the rest of the transaction read and write every table of these regions, and of no other. Authorise first. */
    public void open(Integer... regionIds) {
        open(Stream.of(regionIds).toList());
    }

    public void open(Collection<Integer> regionIds) {
        open(sql, regionIds);
    }

    static void open(DSLContext sql, Collection<Integer> regionIds) {
        sql.execute("select app.open(?::int[])", ViewerSetting.array(regionIds));
    }
}
