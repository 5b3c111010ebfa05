package org.entregent.entrance;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import org.entregent.access.Caller;
import org.entregent.access.CallerAuthentication;
import org.entregent.access.Viewer;
import org.entregent.access.ViewerService;
import org.entregent.graph.Outage;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Streams events to callers for as long as what proved them holds: a token until it expires, a session until it is ended
 * anywhere. Each event is judged and read with the rights of that moment, not with those held when the stream began.
 */
@Component
public class CallerStreams {

    /** How long a stream of a session that ended may go on in silence; before each event it is looked up anyway. */
    private static final Duration SESSION_LOOK = Duration.ofSeconds(30);

    /** A caller who falls this far behind is told that the stream broke, rather than left without events. */
    private static final int MOST_WAITING = 1_000;

    private final ViewerService viewers;
    private final SessionRepository<?> sessions;
    private final Clock clock;
    private final Scheduler timers;
    private final OpenStreams open;
    /**
     * For work that waits for the database; timers tick elsewhere. A caller who leaves must not interrupt it, since that would
     * close the connection that it waits on: hence threads that nobody holds.
     */
    private final Scheduler threads = Schedulers.fromExecutor(Thread.ofVirtual().name("caller-streams-", 0)::start);

    CallerStreams(
            ViewerService viewers, SessionRepository<?> sessions, Clock clock, Scheduler timers, OpenStreams open) {
        this.viewers = viewers;
        this.sessions = sessions;
        this.clock = clock;
        this.timers = timers;
        this.open = open;
    }

    /**
     * The events that concern the caller of the request that this thread serves.
     *
     * @param events handed over at once, on whatever thread they come
     */
    public <T> Flux<T> follow(Flux<T> events, GraphQLContext context, BiPredicate<Viewer, T> concerns) {
        var caller = ViewerService.currentCaller();
        var proof = proof();
        var counted = open.count(caller.identity(), events);
        return counted.onBackpressureBuffer(MOST_WAITING)
                .publishOn(threads)
                .takeWhile(event -> proof.holds() && viewers.get(caller).kind() == caller.kind())
                .filter(event -> concerns.test(current(caller, context), event))
                .takeUntilOther(proof.end());
    }

    /** The viewer as of now, for the compiler too. */
    private Viewer current(Caller caller, GraphQLContext context) {
        var viewer = viewers.get(caller);
        context.put(Viewer.class, viewer);
        return viewer;
    }

    private Proof proof() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof CallerAuthentication known
                && known.expiresAt().isPresent()) {
            return new TokenProof(known.expiresAt().get());
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            var session = request.getRequest().getSession(false);
            if (session != null) {
                return new SessionProof(session.getId());
            }
        }
        return new NoProof();
    }

    private sealed interface Proof {

        boolean holds();

        /** Says something once it holds no more. */
        Mono<?> end();
    }

    private final class TokenProof implements Proof {

        private final Instant expiresAt;

        TokenProof(Instant expiresAt) {
            this.expiresAt = expiresAt;
        }

        @Override
        public boolean holds() {
            return clock.instant().isBefore(expiresAt);
        }

        @Override
        public Mono<?> end() {
            var remaining = Duration.between(clock.instant(), expiresAt);
            return Mono.delay(remaining.isNegative() ? Duration.ZERO : remaining, timers);
        }
    }

    private final class SessionProof implements Proof {

        private final String sessionId;

        SessionProof(String sessionId) {
            this.sessionId = sessionId;
        }

        @Override
        public boolean holds() {
            return sessions.findById(sessionId) != null;
        }

        @Override
        public Mono<?> end() {
            return Flux.interval(SESSION_LOOK, timers)
                    .onBackpressureDrop()
                    .publishOn(threads)
                    .filter(look -> hasEnded())
                    .next();
        }

        /** While the database is gone, nobody can say; nothing is streamed then either. */
        private boolean hasEnded() {
            try {
                return !holds();
            } catch (RuntimeException failure) {
                if (Outage.isBehind(failure)) {
                    return false;
                }
                throw failure;
            }
        }
    }

    /** The public's, who prove nothing: nothing is streamed to them. */
    private static final class NoProof implements Proof {

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public Mono<?> end() {
            return Mono.just(true);
        }
    }
}
