package org.entregent.access;

import java.util.Collection;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.springframework.stereotype.Component;

/** Opens the transactions of services, each on behalf of a viewer. */
@Component
public class Transactions {

    /** What {@code app.enter} raises when the caller knows an older epoch. */
    private static final String EPOCH_CHANGED = "EG001";

    private final DSLContext database;
    private final ViewerService viewers;

    Transactions(DSLContext database, ViewerService viewers) {
        this.database = database;
        this.viewers = viewers;
    }

    /**
     * Runs the work in one transaction: all of it is kept when the work returns, nothing when it throws. Take the viewer from the
     * transaction: roles may have changed since the given one was read, and then it is read again before any work is done.
     */
    public <T> T write(Viewer viewer, Function<WriteTransaction, T> work) {
        try {
            return attempt(viewer, work);
        } catch (StaleViewerException changed) {
            return attempt(viewers.reload(viewer), work);
        }
    }

    /** Runs work of the system itself, on nobody's behalf, with these regions open. */
    public <T> T unattended(Collection<Integer> regionIds, Function<DSLContext, T> work) {
        return database.transactionResult(transaction -> {
            WriteTransaction.open(transaction.dsl(), regionIds);
            return work.apply(transaction.dsl());
        });
    }

    private <T> T attempt(Viewer viewer, Function<WriteTransaction, T> work) {
        return database.transactionResult(transaction -> {
            enter(transaction.dsl(), viewer);
            return work.apply(new WriteTransaction(transaction.dsl(), viewer));
        });
    }

    private static void enter(DSLContext sql, Viewer viewer) {
        try {
            sql.execute(ViewerSettings.SQL, viewer.epoch(), viewer.settings());
        } catch (DataAccessException refused) {
            if (EPOCH_CHANGED.equals(refused.sqlState())) {
                throw new StaleViewerException(refused);
            }
            throw refused;
        }
    }

    /** Nothing was done yet: roles or grants have changed since the viewer was read. */
    private static final class StaleViewerException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StaleViewerException(Throwable cause) {
            super(cause);
        }
    }
}
