package org.entregent.statement;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.Query;

/** Statements that differ by a shape of which there are few: each is rendered when it is first said. */
public final class Statements<S> {

    private final Function<S, Query> query;
    private final Map<S, Statement> rendered = new ConcurrentHashMap<>();

    private Statements(Function<S, Query> query) {
        this.query = query;
    }

    public static <S> Statements<S> by(Function<S, Query> query) {
        return new Statements<>(query);
    }

    public Bound of(S shape) {
        return rendered.computeIfAbsent(shape, absent -> Statement.of(query.apply(absent)))
                .asItIs();
    }
}
