package org.entregent.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entregent.access.Transactions;
import org.entregent.access.ViewerService;
import org.entregent.access.WriteTransaction;
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
        } catch (RuntimeException failure) {
            var error = DatabaseRefusal.find(failure)
                    .flatMap(refusal -> Optional.ofNullable(constraints.get(refusal.constraint())));
            if (error.isEmpty()) {
                throw failure;
            }
            return refused.apply(List.of(error.get()));
        }
    }

    private <P> P attempt(Function<WriteTransaction, P> work, int attempts) {
        try {
            return transactions.write(viewers.current(), work);
        } catch (RuntimeException failure) {
            var passes = DatabaseRefusal.find(failure)
                    .filter(refusal -> PASSING.contains(refusal.sqlState()))
                    .isPresent();
            if (attempts > 1 && passes) {
                return attempt(work, attempts - 1);
            }
            throw failure;
        }
    }
}
