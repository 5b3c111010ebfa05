package org.entregent.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entregent.access.Viewer;
import org.entregent.access.ViewerKind;
import org.entregent.access.ViewerService;
import org.entregent.graph.ShareSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class CallerStreamsTest {

    private static final ShareSettings.Budget NONE = new ShareSettings.Budget(1, 1);
    private static final ShareSettings LIMITS = new ShareSettings(1, 1, Duration.ZERO, 2, 3, NONE, NONE, NONE);

    private final Sinks.Many<String> events = Sinks.many().multicast().directBestEffort();
    private final VirtualTimeScheduler timers = VirtualTimeScheduler.create();
    private final Viewer viewer = mock(Viewer.class);
    private final ViewerService viewers = mock(ViewerService.class);

    @BeforeEach
    void signIn() {
        when(viewer.kind()).thenReturn(ViewerKind.PUBLIC);
        when(viewers.get(any())).thenReturn(viewer);
        var request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void endsWithTheSession() throws Exception {
        var ended = new AtomicBoolean();
        var heard = streams(new Sessions() {
                    @Override
                    public @Nullable MapSession findById(String id) {
                        return ended.get() ? null : new MapSession();
                    }
                })
                .follow(events.asFlux(), GraphQLContext.newContext().build(), (who, event) -> true)
                .doOnNext(event -> ended.set(true))
                .collectList()
                .toFuture();
        events.tryEmitNext("heard");
        events.tryEmitNext("not heard");
        assertThat(heard.get(10, TimeUnit.SECONDS)).containsExactly("heard");
    }

    @Test
    void endsInSilenceSoonAfterTheSession() throws Exception {
        var ended = new AtomicBoolean();
        var looks = new Semaphore(0);
        var heard = streams(new Sessions() {
                    @Override
                    public @Nullable MapSession findById(String id) {
                        looks.release();
                        return ended.get() ? null : new MapSession();
                    }
                })
                .follow(events.asFlux(), GraphQLContext.newContext().build(), (who, event) -> true)
                .collectList()
                .toFuture();
        timers.advanceTimeBy(Duration.ofSeconds(30));
        assertThat(looks.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard.isDone()).isFalse();
        ended.set(true);
        timers.advanceTimeBy(Duration.ofSeconds(30));
        assertThat(heard.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    /** An interrupted thread closes the connection that it waits on. */
    @Test
    void whoLeavesInterruptsNoLookUp() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var followed = streams(new Sessions() {
                    @Override
                    public MapSession findById(String id) {
                        begun.countDown();
                        try {
                            left.await();
                        } catch (InterruptedException interruption) {
                            interrupted.set(true);
                        }
                        done.countDown();
                        return new MapSession();
                    }
                })
                .follow(events.asFlux(), GraphQLContext.newContext().build(), (who, event) -> true)
                .subscribe();
        events.tryEmitNext("looked up");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        followed.dispose();
        left.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).isFalse();
    }

    private CallerStreams streams(Sessions sessions) {
        return new CallerStreams(
                viewers, sessions, Clock.systemUTC(), timers, new OpenStreams(LIMITS, new SimpleMeterRegistry()));
    }

    /** Only looked into. */
    private abstract static class Sessions implements SessionRepository<MapSession> {

        @Override
        public MapSession createSession() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(MapSession session) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void deleteById(String id) {
            throw new UnsupportedOperationException();
        }
    }
}
