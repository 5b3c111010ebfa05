package org.entregent.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entregent.access.Transactions;
import org.entregent.access.ViewerService;
import org.entregent.access.WriteTransaction;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.stereotype.Component;

/** Runs commands, each in one transaction of the caller's. */
@Component
public class Commands {

    private static final int ATTEMPTS = 3;
    /** Serialization failure and deadlock: nothing happened, and another attempt will most likely succeed. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private final Transactions transactions;
    private final ViewerService viewers;

    Commands(Transactions transactions, ViewerService viewers) {
        this.transactions = transactions;
        this.viewers = viewers;
    }

    /**
     * @param constraints what it means when the database refuses a row by one of its named constraints
     * @param refused makes the payload of a command that did nothing
     */
    public <P> P run(
            Map<String, ? extends UserError> constraints,
            Function<WriteTransaction, P> work,
            Function<List<UserError>, P> refused) {
        try {
            return attempt(work, ATTEMPTS);
        } catch (RefusedException refusal) {
            return refused.apply(refusal.errors());
        } catch (DataAccessException failure) {
            var error = constraints.get(violatedConstraint(failure));
            if (error == null) {
                throw failure;
            }
            return refused.apply(List.of(error));
        }
    }

    private <P> P attempt(Function<WriteTransaction, P> work, int attempts) {
        try {
            return transactions.write(viewers.current(), work);
        } catch (DataAccessException failure) {
            if (attempts > 1 && PASSING.contains(failure.sqlState())) {
                return attempt(work, attempts - 1);
            }
            throw failure;
        }
    }

    /** The name of the constraint that a row broke; empty when the failure was another. */
    static String violatedConstraint(DataAccessException failure) {
        @Nullable PSQLException cause = failure.getCause(PSQLException.class);
        var message = cause == null ? null : cause.getServerErrorMessage();
        var constraint = message == null ? null : message.getConstraint();
        return constraint == null ? "" : constraint;
    }
}
