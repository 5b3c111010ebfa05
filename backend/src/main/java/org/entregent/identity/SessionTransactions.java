package org.entregent.identity;

import java.sql.SQLTransientConnectionException;
import org.entregent.access.DatabaseWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for sessions, but not where there is nothing. */
final class SessionTransactions implements TransactionOperations {

    private final TransactionTemplate transactions;
    private final DatabaseWatch database;

    SessionTransactions(PlatformTransactionManager manager, DatabaseWatch database) {
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.database = database;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        if (database.isGone()) {
            var gone = new SQLTransientConnectionException("The database does not answer");
            throw new DataAccessResourceFailureException("No session can be looked for", gone);
        }
        return transactions.execute(action);
    }
}
