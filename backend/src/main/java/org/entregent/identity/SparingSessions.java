package org.entregent.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.entregent.access.Turnstiles;
import org.entregent.graph.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Spares the database most of what sessions would ask of it. That a session was used is written once a minute rather than with each
 * request, which would wait for the disk and for every other request of the same session; and of one session only some look-ups are
 * at the database at once, so that whoever sends hundreds of requests at the same moment leaves connections for others.
 */
final class SparingSessions implements SessionRepository<SparingSessions.Sparing> {

    /** A session of two weeks ends a minute early at the most. */
    private static final Duration KEPT_BEHIND = Duration.ofMinutes(1);

    private static final int LOOK_UPS_AT_ONCE = 4;
    private static final Logger LOG = LoggerFactory.getLogger(SparingSessions.class);

    private final SessionRepository<Session> stored;
    private final Turnstiles lookUps = new Turnstiles(LOOK_UPS_AT_ONCE);

    /** @param stored takes back no sessions but its own, which is all that it gets */
    @SuppressWarnings("unchecked")
    SparingSessions(SessionRepository<? extends Session> stored) {
        this.stored = (SessionRepository<Session>) stored;
    }

    @Override
    public Sparing createSession() {
        return new Sparing(stored.createSession(), true);
    }

    @Override
    public void save(Sparing session) {
        if (session.isChanged) {
            stored.save(session.stored);
        } else if (session.isUsed) {
            saveUse(session.stored);
        }
        session.isChanged = false;
        session.isUsed = false;
    }

    /** Without a database nobody is worse off for a session that ends a minute early; the answer is there already. */
    private void saveUse(Session used) {
        try {
            stored.save(used);
        } catch (RuntimeException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.debug("That a session was used could not be written: {}", failure.getMessage());
        }
    }

    @Override
    public @Nullable Sparing findById(String id) {
        return RequestSessions.find(id, this::look).orElse(null);
    }

    private Optional<Sparing> look(String id) {
        return lookUps.pass(id, () -> Optional.ofNullable(stored.findById(id))).map(found -> new Sparing(found, false));
    }

    @Override
    public void deleteById(String id) {
        RequestSessions.forget(id);
        stored.deleteById(id);
    }

    /** Knows whether there is anything to write. */
    static final class Sparing implements Session {

        private final Session stored;
        private boolean isChanged;
        private boolean isUsed;

        private Sparing(Session stored, boolean isChanged) {
            this.stored = stored;
            this.isChanged = isChanged;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (isChanged
                    || Duration.between(stored.getLastAccessedTime(), time).compareTo(KEPT_BEHIND) >= 0) {
                isUsed = true;
                stored.setLastAccessedTime(time);
            }
        }

        @Override
        public String changeSessionId() {
            isChanged = true;
            return stored.changeSessionId();
        }

        @Override
        public void setAttribute(String name, Object value) {
            isChanged = true;
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            isChanged = true;
            stored.removeAttribute(name);
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            isChanged = true;
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
