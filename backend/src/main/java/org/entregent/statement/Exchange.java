package org.entregent.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction says to the database. Nothing is sent until somebody needs an answer, or the transaction ends: all that was
 * said until then goes in one message, and fails as one.
 */
public final class Exchange {

    private static final Statement COMMIT = Statement.plain("commit");

    /** By the statements of a message, its text: the driver knows by it what the server has prepared. */
    private static final Map<List<Statement>, String> TEXTS = new ConcurrentHashMap<>();

    private final Connection connection;
    private final List<Asked<?>> waiting = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean begun;
    private boolean committed;

    Exchange(Connection connection) {
        this.connection = connection;
    }

    /** Says something that wants no answer. */
    public void tell(Bound statement) {
        ask(new Question<>(statement, rows -> rows));
    }

    /** @return the answer, for which everything is sent that was said until somebody wants it */
    public <T> Supplier<T> ask(Question<T> question) {
        if (committed) {
            throw new IllegalStateException("The transaction has ended");
        }
        var asked = new Asked<>(question);
        waiting.add(asked);
        return asked;
    }

    /** Does something once all of it is kept for good. */
    public void afterCommit(Runnable work) {
        afterwards.add(work);
    }

    /** Whether the database has heard anything. */
    public boolean hasBegun() {
        return begun;
    }

    /** Takes back what was not sent yet. */
    public void takeBack() {
        waiting.clear();
    }

    /** Sends what was said. When a statement fails, none after it is carried out, and the transaction can only end. */
    public void send() {
        if (waiting.isEmpty()) {
            return;
        }
        var message = List.copyOf(waiting);
        waiting.clear();
        begun = true;
        try (var statement = connection.prepareStatement(text(message))) {
            var index = 1;
            for (var asked : message) {
                index = asked.question.statement().bind(statement, index);
            }
            statement.execute();
            for (var asked : message) {
                asked.hear(statement);
                statement.getMoreResults();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Sends the rest with the commit: what was said is then kept for good. Nothing can be said after it. */
    public void commit() {
        if (!committed && (begun || !waiting.isEmpty())) {
            tell(COMMIT.asItIs());
            committed = true;
            send();
        }
    }

    void finish() {
        afterwards.forEach(Runnable::run);
    }

    private static String text(List<Asked<?>> message) {
        var statements = message.stream()
                .map(asked -> asked.question.statement().statement())
                .toList();
        return TEXTS.computeIfAbsent(
                statements, all -> all.stream().map(Statement::text).collect(Collectors.joining("; ")));
    }

    private final class Asked<T> implements Supplier<T> {

        private final Question<T> question;
        private @Nullable List<Row> rows;
        private @Nullable T answer;

        Asked(Question<T> question) {
            this.question = question;
        }

        void hear(PreparedStatement statement) throws SQLException {
            try (var result = statement.getResultSet()) {
                rows = result == null
                        ? List.of()
                        : question.statement().statement().columns().read(result);
            }
        }

        @Override
        public T get() {
            if (rows == null) {
                send();
            }
            if (answer == null) {
                answer = question.answer().apply(Objects.requireNonNull(rows, "taken back"));
            }
            return answer;
        }
    }
}
