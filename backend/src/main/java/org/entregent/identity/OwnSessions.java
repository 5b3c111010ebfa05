package org.entregent.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Where an account is signed in. */
@Component
final class OwnSessions {

    static final String DEVICE = "entregent.device";

    /** Of those used last. */
    private static final int LISTED = 100;

    private static final int ID_DIGITS = 32;

    /**
     * @param id names it, and opens nothing
     * @param usedAt to the minute
     */
    record OwnSession(
            String id,
            @Nullable String browser,
            @Nullable String system,
            Instant signedInAt,
            Instant usedAt,
            boolean current) {}

    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final SparingSessions sessions;

    OwnSessions(JdbcIndexedSessionRepository stored, SparingSessions sessions) {
        this.stored = stored;
        this.sessions = sessions;
    }

    /** The one used last first. */
    List<OwnSession> list(UUID accountId, String currentId) {
        return find(accountId)
                .filter(OwnSessions::isSignedIn)
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .limit(LISTED)
                .map(session -> shown(session, currentId))
                .toList();
    }

    /** @return whether it was one of the account's */
    boolean end(UUID accountId, String id) {
        return end(accountId, session -> id(session).equals(id)) > 0;
    }

    /** Also those that are on the way to be signed in. */
    void endOthers(UUID accountId, String currentId) {
        end(accountId, session -> !session.getId().equals(currentId));
    }

    private long end(UUID accountId, Predicate<Session> which) {
        var ended = find(accountId).filter(which).toList();
        ended.forEach(session -> sessions.deleteById(session.getId()));
        return ended.size();
    }

    private Stream<? extends Session> find(UUID accountId) {
        return stored.findByPrincipalName(accountId.toString()).values().stream()
                .filter(session -> !session.isExpired());
    }

    private static boolean isSignedIn(Session session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private static OwnSession shown(Session session, String currentId) {
        var device = Optional.<SessionDevice>ofNullable(session.getAttribute(DEVICE))
                .orElseGet(() -> SessionDevice.of(null));
        return new OwnSession(
                id(session),
                device.browser(),
                device.system(),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(currentId));
    }

    private static String id(Session session) {
        return Fingerprint.of(session.getId()).substring(0, ID_DIGITS);
    }
}
