package org.entregent.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entregent.access.Transactions;
import org.entregent.access.ViewerService;
import org.entregent.access.WriteTransaction;
import org.entregent.graph.NodeIds;
import org.springframework.stereotype.Component;

/** Carries out commands, each in one transaction of the caller's. */
@Component
public class Commands {

    private static final int ATTEMPTS = 3;
    /** Serialization failure and deadlock: nothing happened, and another attempt will most likely succeed. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private final Transactions transactions;
    private final ViewerService viewers;
    private final NodeIds ids;
    private final Clock clock;

    Commands(Transactions transactions, ViewerService viewers, NodeIds ids, Clock clock) {
        this.transactions = transactions;
        this.viewers = viewers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the work's payload, or the kind's of a command that did nothing */
    public <P> P run(CommandKind<P> kind, Function<Command, P> work) {
        var now = clock.instant();
        try {
            return attempt(transaction -> work.apply(new Command(kind, transaction, ids, now)), ATTEMPTS);
        } catch (RefusedException refusal) {
            return kind.refused().apply(refusal.errors());
        } catch (RuntimeException failure) {
            var error = DatabaseRefusal.find(failure)
                    .flatMap(refusal -> Optional.ofNullable(kind.constraints().get(refusal.constraint())));
            if (error.isEmpty()) {
                throw failure;
            }
            return kind.refused().apply(List.of(error.get()));
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
