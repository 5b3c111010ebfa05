package org.entregent.statement;

import java.util.List;
import java.util.function.Function;

/**
 * A statement that wants an answer.
 *
 * @param answer what its rows mean
 */
public record Question<T>(Bound statement, Function<List<Row>, T> answer) {

    /** The same, and what its answer means. */
    public <U> Question<U> as(Function<T, U> meaning) {
        return new Question<>(statement, answer.andThen(meaning));
    }
}
