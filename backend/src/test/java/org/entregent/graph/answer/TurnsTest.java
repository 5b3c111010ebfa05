package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.FixtureViewer.EVERYTHING;
import static org.entregent.graph.answer.Fixture.codes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entregent.DatabaseTest;
import org.entregent.TestDatabase;
import org.entregent.graph.FixtureViewer;
import org.entregent.graph.GraphTier;
import org.entregent.graph.ShareSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One caller never has more statements at the database than their turns, and never stands in another's way. */
@DatabaseTest
class TurnsTest {

    private static final int TURNS = 3;
    private static final int WAITING = 5;
    private static final FixtureViewer SOMEBODY_ELSE = EVERYTHING.inTier(GraphTier.PARTNER);
    private static final String HEAVY = "{ clubs(first: 10) { nodes { id } } }";
    private static final String RENAME =
            "mutation { renameClub(id: \"%s\", to: \"x\") { club { id } } }".formatted(Fixture.clubNode(1, 1));

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Fixture fixture;
    private Connection lock;

    @BeforeEach
    void holdClubs() throws SQLException {
        Fixture.createTables();
        var plenty = new ShareSettings.Budget(1_000_000, 1_000_000);
        fixture = new Fixture(
                Map.of(), new ShareSettings(TURNS, WAITING, Duration.ofSeconds(30), 1, 1, plenty, plenty, plenty));
        lock = TestDatabase.owner().getConnection();
        lock.setAutoCommit(false);
        execute("lock table club in access exclusive mode");
    }

    @AfterEach
    void close() throws SQLException {
        lock.close();
        threads.shutdownNow();
    }

    @Test
    void oneCallerAtTheirLimitLeavesTheOthersAlone() throws Exception {
        var asked = ask(HEAVY, 20);
        untilRefused(asked, 20 - TURNS - WAITING);
        assertThat(statementsThatWait()).isEqualTo(TURNS);

        assertThat(codes(fixture.execute("{ areas { id } }", SOMEBODY_ELSE))).isEmpty();
        assertThat(codes(fixture.execute("{ areas { id } }"))).containsExactly("RATE_LIMITED");

        lock.rollback();
        var answers = answers(asked);
        assertThat(answers.stream().filter(codes -> codes.equals(List.of("RATE_LIMITED"))))
                .hasSize(20 - TURNS - WAITING);
        assertThat(answers.stream().filter(List::isEmpty)).hasSize(TURNS + WAITING);
        assertThat(codes(fixture.execute("{ areas { id } }"))).isEmpty();
    }

    @Test
    void changesAreOperationsLikeOthers() throws Exception {
        var asked = ask(RENAME, 12);
        untilRefused(asked, 12 - TURNS - WAITING);
        assertThat(statementsThatWait()).isEqualTo(TURNS);
        lock.rollback();
        assertThat(answers(asked).stream().filter(List::isEmpty)).hasSize(TURNS + WAITING);
        assertThat(codes(fixture.execute(RENAME))).isEmpty();
    }

    private List<Future<List<Object>>> ask(String document, int times) {
        List<Future<List<Object>>> asked = new ArrayList<>();
        Callable<List<Object>> one = () -> codes(fixture.execute(document));
        for (int i = 0; i < times; i++) {
            asked.add(threads.submit(one));
        }
        return asked;
    }

    private static void untilRefused(List<Future<List<Object>>> asked, int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (asked.stream().filter(Future::isDone).count() < count && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(asked.stream().filter(Future::isDone)).hasSize(count);
    }

    private static List<List<Object>> answers(List<Future<List<Object>>> asked) throws Exception {
        List<List<Object>> answers = new ArrayList<>();
        for (Future<List<Object>> one : asked) {
            answers.add(one.get(30, TimeUnit.SECONDS));
        }
        return answers;
    }

    /** Those that hold a turn may still be on their way to the lock. */
    private int statementsThatWait() throws SQLException, InterruptedException {
        int found = 0;
        for (int look = 0; look < 500 && found < TURNS; look++) {
            Thread.sleep(20);
            try (var statement = lock.createStatement();
                    var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
                rows.next();
                found = rows.getInt(1);
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = lock.createStatement()) {
            statement.execute(sql);
        }
    }
}
