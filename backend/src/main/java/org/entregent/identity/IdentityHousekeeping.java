package org.entregent.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Authorizations> authorizations;
    private final ObjectProvider<SigningKeys> signingKeys;
    private final Clock clock;

    IdentityHousekeeping(
            SignInAttempts attempts,
            ClientOrigins origins,
            JdbcIndexedSessionRepository sessions,
            ObjectProvider<Authorizations> authorizations,
            ObjectProvider<SigningKeys> signingKeys,
            Clock clock) {
        this.attempts = attempts;
        this.origins = origins;
        this.sessions = sessions;
        this.authorizations = authorizations;
        this.signingKeys = signingKeys;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void tidy() {
        attempts.removeOld();
        origins.removeOld();
        // Whoever comes with an ended session is refused at once; its row may wait.
        sessions.cleanUpExpiredSessions();
        authorizations.ifAvailable(
                given -> given.removeGivenBefore(clock.instant().minus(KEPT)));
        signingKeys.ifAvailable(SigningKeys::maintain);
    }
}
