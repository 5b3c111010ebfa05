package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.ACCESS_EPOCH;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Collection;
import org.entregent.statement.Bound;
import org.entregent.statement.Exchange;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;

/**
 * A transaction whose viewer PostgreSQL knows. It sees what the viewer may see and writes nothing, until the regions that it
 * touches are open.
 */
public final class WriteTransaction {

    private static final Param<Integer[]> REGIONS = Rendering.parameter("regions", INTEGER.array());
    private static final Statement OPEN = Statement.of(select(opening(REGIONS)));

    private static final Statement LOCK =
            Statement.of(select(ACCESS_EPOCH.EPOCH).from(ACCESS_EPOCH).forUpdate());

    private final Exchange exchange;
    private final Viewer viewer;

    WriteTransaction(Exchange exchange, Viewer viewer) {
        this.exchange = exchange;
        this.viewer = viewer;
    }

    public Exchange exchange() {
        return exchange;
    }

    /** Who asks, with grants that held when the transaction began. */
    public Viewer viewer() {
        return viewer;
    }

    /** Lets the rest of the transaction read and write every table of these regions, and of no other. Authorise first. */
    public void open(Collection<Integer> regionIds) {
        exchange.tell(open(regionIds.toArray(Integer[]::new)));
    }

    /**
     * Keeps others from changing regions, roles and grants until the transaction ends, and makes sure that the viewer's are those of
     * now. Say it before anything is opened.
     */
    public void lockAccess() {
        exchange.tell(LOCK.asItIs());
        exchange.tell(Transactions.enter(viewer));
    }

    /** Regions, roles or grants are others from now on: every instance reads them again. */
    public void changeAccess() {
        exchange.tell(AccessEpoch.grown());
    }

    static Bound open(Integer... regionIds) {
        return OPEN.with(REGIONS, regionIds);
    }

    /**
     * The same for regions that a row names: select it where the viewer sees that row. Nothing is open when they don't, and nothing
     * may be written until they are authorised.
     */
    public static Field<?> opening(Field<Integer[]> regionIds) {
        return field("app.open({0})", VARCHAR, regionIds);
    }

    /** The regions that are open, for conditions: indexes begin with the region. */
    public static Field<Integer[]> opened() {
        return field("(select nullif(current_setting('app.writes', true), '')::int[])::int[]", INTEGER.array());
    }
}
