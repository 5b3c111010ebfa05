package org.entregent.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityEvent.Outcome;
import org.entregent.access.SecurityLog;
import org.entregent.http.NetworkAddress;
import org.entregent.identity.SignInAttempts.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks a client's secret, without telling a stranger which clients exist. One that was proven a moment ago is not hashed again;
 * wrong ones are counted by address, and by client away from the addresses at which it is known, lest strangers lock it out.
 */
@Component
class ClientProof {

    private static final int LONGEST_SECRET = 200;

    private final SignInAttempts attempts;
    private final ClientOrigins origins;
    private final ProvenSecrets proven;
    private final SecretHashing hashing;
    private final SecurityLog log;
    private final IdentityProperties.SignIn limits;
    private final Clock clock;

    ClientProof(
            SignInAttempts attempts,
            ClientOrigins origins,
            ProvenSecrets proven,
            SecretHashing hashing,
            SecurityLog log,
            IdentityProperties properties,
            Clock clock) {
        this.attempts = attempts;
        this.origins = origins;
        this.proven = proven;
        this.hashing = hashing;
        this.log = log;
        this.limits = properties.signIn();
        this.clock = clock;
    }

    /**
     * The hash that the secret is proven against; empty when it is none of the client's that hold now.
     *
     * @param kept null for a client that does not exist
     */
    Optional<String> find(String clientId, CharSequence secret, @Nullable KeptSecrets kept, String address) {
        var known = kept == null ? null : clientId;
        var hashes = kept == null ? List.<String>of() : kept.hashes();
        try {
            var found =
                    check(clientId, secret, hashes, NetworkAddress.of(address).text());
            tell(found.isPresent() ? Outcome.SUCCESS : Outcome.REFUSED, known, address);
            return found;
        } catch (TokenDelayException delay) {
            if (delay.isLocked()) {
                tell(Outcome.LOCKED, known, address);
            }
            throw delay;
        }
    }

    /** The web application proves itself at each person's sign-in, which is told of by itself. */
    private void tell(Outcome outcome, @Nullable String clientId, String address) {
        if (!ClientRegistry.WEB_CLIENT.equals(clientId)) {
            log.tell(SecurityEvent.token(outcome, clientId, address));
        }
    }

    private Optional<String> check(String clientId, CharSequence secret, List<String> hashes, String origin) {
        var quickly = hashes.stream()
                .filter(hash -> hashing.isRandom(secret, hash) || proven.isProven(clientId, origin, secret, hash))
                .findFirst();
        if (quickly.isPresent()) {
            return quickly;
        }
        var counts = counts(clientId, origin);
        begin(counts);
        try {
            var found =
                    secret.length() <= LONGEST_SECRET ? hashing.find(origin, secret, hashes) : Optional.<String>empty();
            found.ifPresent(hash -> succeed(clientId, secret, hash, origin, counts));
            return found;
        } catch (SecretHashing.TooBusyException busy) {
            counts.forEach(attempts::giveBack);
            throw new TokenDelayException(false, Duration.ofSeconds(SecretHashing.TooBusyException.RETRY_SECONDS));
        }
    }

    private List<Count> counts(String clientId, String origin) {
        if (origins.isKnown(clientId, origin)) {
            return List.of(ofClient("client:" + clientId + " " + origin));
        }
        var address = Count.of("client-address:" + origin, limits.attemptsPerAddress(), limits.lock());
        return List.of(address, ofClient("client:" + clientId));
    }

    private Count ofClient(String subject) {
        return Count.of(subject, limits.clientAttempts(), limits.clientLock());
    }

    private void begin(List<Count> counts) {
        for (var count : counts) {
            var lock = attempts.begin(count);
            if (lock.isPresent()) {
                throw new TokenDelayException(true, remaining(lock.get()));
            }
        }
    }

    private void succeed(String clientId, CharSequence secret, String hash, String origin, List<Count> counts) {
        proven.remember(clientId, origin, secret, hash);
        origins.remember(clientId, origin);
        attempts.clear(counts.getLast());
        counts.stream().limit(counts.size() - 1L).forEach(attempts::giveBack);
    }

    private Duration remaining(Instant until) {
        return Duration.between(clock.instant(), until);
    }

    /** The client is told to come back later; nothing was decided about its secret. */
    static final class TokenDelayException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean locked;
        private final Duration delay;

        TokenDelayException(boolean locked, Duration delay) {
            super("The secret was not checked", null, false, false);
            this.locked = locked;
            this.delay = delay;
        }

        /** For wrong secrets before this one, rather than for want of processors. */
        boolean isLocked() {
            return locked;
        }

        long seconds() {
            return Math.max(1, delay.toSeconds());
        }
    }
}
