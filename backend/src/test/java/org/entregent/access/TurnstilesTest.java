package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstilesTest {

    private final Turnstiles turnstiles = new Turnstiles(2);

    @Test
    void onlySomeOfAKindPassAtOnceAndOthersDoNotWait() throws Exception {
        var within = new AtomicInteger();
        var most = new AtomicInteger();
        var through = new AtomicInteger();
        var held = new CountDownLatch(1);
        var two = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 40; i++) {
                threads.submit(() -> turnstiles.pass("crowd", () -> {
                    most.accumulateAndGet(within.incrementAndGet(), Math::max);
                    two.countDown();
                    await(held);
                    within.decrementAndGet();
                    return through.incrementAndGet();
                }));
            }
            assertThat(two.await(10, TimeUnit.SECONDS)).isTrue();
            var other = threads.submit(() -> turnstiles.pass("somebody else", () -> "passed"));
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("passed");
            held.countDown();
        }
        assertThat(through).hasValue(40);
        assertThat(most).hasValue(2);
    }

    @Test
    void whoFailsWithinLeavesTheWayFree() {
        for (var i = 0; i < 3; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> turnstiles.pass("clumsy", () -> {
                        throw new IllegalStateException("fell");
                    }));
        }
        assertThat(turnstiles.<String>pass("clumsy", () -> "passed")).isEqualTo("passed");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
