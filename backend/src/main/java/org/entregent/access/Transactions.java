package org.entregent.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Collection;
import java.util.function.Function;
import org.entregent.statement.Bound;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.entregent.statement.Exchange;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.springframework.stereotype.Component;

/** Opens the transactions of services, each on behalf of a viewer. */
@Component
public class Transactions {

    /** What {@code app.enter} raises when the caller knows an older epoch. */
    private static final String EPOCH_CHANGED = "EG001";

    private static final Param<Long> EPOCH = Rendering.parameter("epoch", BIGINT);
    private static final Param<String> SETTINGS = Rendering.parameter("settings", VARCHAR);
    private static final Statement ENTER =
            Statement.of(select(field(ViewerSettings.entering("{0}", "{1}"), VARCHAR, EPOCH, SETTINGS)));

    private final Database database;
    private final ViewerService viewers;

    Transactions(Database database, ViewerService viewers) {
        this.database = database;
        this.viewers = viewers;
    }

    /**
     * Runs the work in one transaction: all of it is kept when the work returns, nothing when it throws. Take the viewer from the
     * transaction: roles may have changed since the given one was read, and then it is read again and the work begins anew.
     */
    public <T> T write(Viewer viewer, Function<WriteTransaction, T> work) {
        try {
            return attempt(viewer, work);
        } catch (DatabaseFailure failure) {
            if (!EPOCH_CHANGED.equals(failure.sqlState())) {
                throw failure;
            }
            return attempt(viewers.reload(viewer), work);
        }
    }

    /** Runs work of the system itself, on nobody's behalf, with these regions open. */
    public <T> T unattended(Collection<Integer> regionIds, Function<Exchange, T> work) {
        return database.transaction(exchange -> {
            exchange.tell(WriteTransaction.open(regionIds.toArray(Integer[]::new)));
            return work.apply(exchange);
        });
    }

    private <T> T attempt(Viewer viewer, Function<WriteTransaction, T> work) {
        return database.transaction(exchange -> {
            exchange.tell(enter(viewer));
            try {
                return work.apply(new WriteTransaction(exchange, viewer));
            } catch (RuntimeException refusal) {
                prove(exchange, viewer);
                throw refusal;
            }
        });
    }

    /** Whoever was refused before the database heard of them might be refused for roles that they had until now. */
    private static void prove(Exchange exchange, Viewer viewer) {
        if (!exchange.hasBegun()) {
            exchange.takeBack();
            exchange.tell(enter(viewer));
            exchange.send();
        }
    }

    static Bound enter(Viewer viewer) {
        return ENTER.with(EPOCH, viewer.epoch()).with(SETTINGS, viewer.settings());
    }
}
