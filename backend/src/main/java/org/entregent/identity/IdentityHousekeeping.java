package org.entregent.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Takes away what has run out. Each step may run on several instances at once. */
@Component
class IdentityHousekeeping {

    /** Longer than any code or token of the web application lives. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInAttempts attempts;
    private final ClientOrigins origins;
    private final JdbcIndexedSessionRepository sessions;
    private final Authorizations authorizations;
    private final SigningKeys signingKeys;
    private final CookieSealing cookies;
    private final Links links;
    private final Clock clock;
    private final boolean embedded;

    IdentityHousekeeping(
            SignInAttempts attempts,
            ClientOrigins origins,
            JdbcIndexedSessionRepository sessions,
            Authorizations authorizations,
            SigningKeys signingKeys,
            CookieSealing cookies,
            Links links,
            Clock clock,
            IdentityProperties properties) {
        this.attempts = attempts;
        this.origins = origins;
        this.sessions = sessions;
        this.authorizations = authorizations;
        this.signingKeys = signingKeys;
        this.cookies = cookies;
        this.links = links;
        this.clock = clock;
        this.embedded = properties.isEmbedded();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void tidy() {
        attempts.removeOld();
        origins.removeOld();
        // Whoever comes with an ended session is refused at once; its row may wait.
        sessions.cleanUpExpiredSessions();
        cookies.maintain();
        if (embedded) {
            authorizations.removeGivenBefore(clock.instant().minus(KEPT));
            signingKeys.maintain();
            links.removeEndedBefore(clock.instant().minus(KEPT));
        }
    }
}
