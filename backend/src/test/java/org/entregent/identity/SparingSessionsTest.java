package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    private void use(Instant moment) {
        var found = sessions.findById(stored.id());
        found.setLastAccessedTime(moment);
        sessions.save(found);
    }

    /** Keeps one session, and what was asked. */
    private static final class Stored implements SessionRepository<MapSession> {

        private final MapSession session = new MapSession();
        private final List<Instant> writes = new ArrayList<>();

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
            writes.add(changed.getLastAccessedTime());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            return id.equals(session.getId()) ? session : null;
        }

        @Override
        public void deleteById(String id) {
            throw new UnsupportedOperationException();
        }
    }
}
