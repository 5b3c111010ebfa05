package org.entregent.graph;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The filters of a list as a request gives them.
 *
 * @param always what all rows of the list meet, whatever is asked
 */
record GivenFilters<C extends Table<?>>(
        List<ConnectionAnswer.Narrowing<C>> narrowings, C row, Scope scope, Condition always) implements ListFilters {

    @Override
    public Condition without(Collection<String> arguments) {
        return always.and(given(argument -> !arguments.contains(argument)));
    }

    @Override
    public Condition by(String argument) {
        return given(argument::equals);
    }

    private Condition given(Predicate<String> wanted) {
        Condition all = DSL.trueCondition();
        for (ConnectionAnswer.Narrowing<C> narrowing : narrowings) {
            if (wanted.test(narrowing.argument()) && scope.has(narrowing.argument())) {
                all = all.and(narrowing.condition().apply(row, scope));
            }
        }
        return all;
    }
}
