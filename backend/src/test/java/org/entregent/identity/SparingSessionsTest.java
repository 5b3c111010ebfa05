package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/** What a session asks of the database, and what it doesn't. */
class SparingSessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Stored stored = new Stored();
    private final SparingSessions sessions = new SparingSessions(stored);

    @Test
    void thatItWasUsedIsWrittenOnceAMinute() {
        use(NOW.plusSeconds(59));
        assertThat(stored.writes).isEmpty();
        use(NOW.plusSeconds(60));
        assertThat(stored.writes).containsExactly(NOW.plusSeconds(60));
    }

    @Test
    void whatChangesIsWrittenAtOnceWithTheMomentOfUse() {
        var found = sessions.findById(stored.id());
        found.setAttribute("who", "Jeanne");
        found.setLastAccessedTime(NOW.plusSeconds(1));
        sessions.save(found);
        sessions.save(found);
        assertThat(stored.writes).containsExactly(NOW.plusSeconds(1));
        assertThat(sessions.findById(stored.id()).<String>getAttribute("who")).isEqualTo("Jeanne");
    }

    @Test
    void aNewOneIsWritten() {
        sessions.save(sessions.createSession());
        assertThat(stored.writes).hasSize(1);
    }

    @Test
    void aRequestLooksOnce() throws Exception {
        new RequestSessions()
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                    var found = sessions.findById(stored.id());
                    assertThat(sessions.findById(stored.id())).isSameAs(found);
                    assertThat(stored.lookUps).isEqualTo(1);
                    sessions.deleteById(stored.id());
                    sessions.findById(stored.id());
                    assertThat(stored.lookUps).isEqualTo(2);
                });
        sessions.findById(stored.id());
        sessions.findById(stored.id());
        assertThat(stored.lookUps).isEqualTo(4);
    }

    @Test
    void aSessionWithAnotherNameIsNotFoundByItsFormerOne() throws Exception {
        new RequestSessions()
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                    var former = stored.id();
                    var found = sessions.findById(former);
                    found.changeSessionId();
                    sessions.save(found);
                    assertThat(sessions.findById(former)).isNull();
                });
    }

    @Test
    void anAnswerIsNotLostWithADatabaseThatIsGone() {
        var used = sessions.findById(stored.id());
        used.setLastAccessedTime(NOW.plusSeconds(70));
        var changed = sessions.findById(stored.id());
        changed.setAttribute("who", "Jeanne");
        stored.isGone = true;
        sessions.save(used);
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> sessions.save(changed));
    }

    private void use(Instant moment) {
        var found = sessions.findById(stored.id());
        found.setLastAccessedTime(moment);
        sessions.save(found);
    }

    /** Keeps one session, and what was asked. */
    private static final class Stored implements SessionRepository<MapSession> {

        private final MapSession session = new MapSession();
        private final List<Instant> writes = new ArrayList<>();
        private int lookUps;
        private boolean isGone;

        Stored() {
            session.setLastAccessedTime(NOW);
            session.setMaxInactiveInterval(Duration.ofDays(14));
        }

        String id() {
            return session.getId();
        }

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession changed) {
            if (isGone) {
                var gone = new SQLTransientConnectionException("The database does not answer");
                throw new DataAccessResourceFailureException("Nothing can be written", gone);
            }
            writes.add(changed.getLastAccessedTime());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            lookUps++;
            return id.equals(session.getId()) ? session : null;
        }

        @Override
        public void deleteById(String id) {
            // Whether it is still found is not the matter here.
        }
    }
}
