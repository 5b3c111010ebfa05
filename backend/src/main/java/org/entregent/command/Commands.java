package org.entregent.command;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.entregent.access.Transactions;
import org.entregent.access.ViewerService;
import org.entregent.graph.NodeIds;
import org.entregent.statement.DatabaseFailure;
import org.springframework.stereotype.Component;

/** Carries out commands, each in one transaction of the caller's. */
@Component
public class Commands {

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
        try {
            return attempt(kind, work, Attempt.first(clock.instant()));
        } catch (RefusedException refusal) {
            return kind.refused().apply(refusal.errors());
        }
    }

    /** Begins to read what comes by no command, such as a form of somebody who isn't signed in. */
    public InputCheck check() {
        return new InputCheck(ids, clock.instant());
    }

    private <P> P attempt(CommandKind<P> kind, Function<Command, P> work, Attempt attempt) {
        try {
            return transactions.write(
                    viewers.current(), transaction -> work.apply(new Command(kind, transaction, ids, attempt)));
        } catch (DatabaseFailure failure) {
            return attempt(kind, work, next(kind, attempt, failure));
        }
    }

    /** Throws when there is none: the failure, or what it means to the caller. */
    private static Attempt next(CommandKind<?> kind, Attempt attempt, DatabaseFailure failure) {
        if (PASSING.contains(failure.sqlState()) && !attempt.isLast()) {
            return attempt.next();
        }
        var meaning = kind.meaning(failure).orElseThrow(() -> failure);
        if (meaning instanceof IdAlreadyUsed && !attempt.idWasTaken()) {
            return attempt.knowingTheId();
        }
        throw new RefusedException(meaning);
    }
}
