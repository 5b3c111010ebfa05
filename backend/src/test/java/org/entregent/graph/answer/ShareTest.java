package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.RateLimitedException;
import org.entregent.graph.ShareSettings;
import org.junit.jupiter.api.Test;

/** What one caller may use at once and over time. */
class ShareTest {

    private static final ShareSettings.Budget PLENTY = new ShareSettings.Budget(1_000_000, 1_000_000);
    private static final ShareSettings.Budget SMALL = new ShareSettings.Budget(100, 1);

    @Test
    void spendsABudgetAndSaysWhenThereIsEnoughAgain() {
        Share share = share(10, 0, Duration.ZERO, SMALL);
        share.enter(60);
        assertThatThrownBy(() -> share.enter(60)).isInstanceOfSatisfying(RateLimitedException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
            assertThat(refusal.retryAfter()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
        });
        share.enter(40);
    }

    @Test
    void letsWhatIsDearerThanTheBudgetTakeAllOfIt() {
        Share share = share(10, 0, Duration.ZERO, SMALL);
        share.enter(5_000);
        assertThatThrownBy(() -> share.enter(10)).isInstanceOf(RateLimitedException.class);
    }

    @Test
    void refusesMoreAtOnceAndTakesNothingForIt() {
        Share share = share(2, 0, Duration.ofMinutes(1), SMALL);
        share.enter(10);
        share.enter(10);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> share.enter(10))
                    .isInstanceOf(RateLimitedException.class)
                    .hasMessage("Too much is asked at once.");
        }
        share.leave();
        share.enter(80);
    }

    @Test
    void letsSomeWaitForTheirTurnButNotForEver() throws InterruptedException {
        Share share = share(1, 2, Duration.ofMillis(200), PLENTY);
        share.enter(1);
        assertThatThrownBy(() -> share.enter(1)).isInstanceOf(RateLimitedException.class);

        var waiting = new CountDownLatch(1);
        var entered = new AtomicInteger();
        Thread next = Thread.ofVirtual().start(() -> {
            waiting.countDown();
            share.enter(1);
            entered.incrementAndGet();
        });
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        share.leave();
        next.join(Duration.ofSeconds(10));
        assertThat(entered).hasValue(1);
    }

    private static Share share(int turns, int waiting, Duration patience, ShareSettings.Budget budget) {
        return new Share(
                new ShareSettings(turns, waiting, patience, 1, 1, budget, budget, budget), budget, reason -> {});
    }
}
