package org.entregent.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RefusalDelayTest {

    private static final Duration DELAY = Duration.ofMillis(300);

    private final RefusalDelay delay =
            new RefusalDelay(new RefusalProperties(3, 1, DELAY, 2), new SimpleMeterRegistry());

    @Test
    void onlyWhoGoesOnAskingWaits() {
        for (var i = 0; i < 3; i++) {
            assertThat(taken("192.0.2.1")).isLessThan(DELAY);
        }
        assertThat(taken("192.0.2.1")).isGreaterThanOrEqualTo(DELAY);
        assertThat(taken("192.0.2.2")).isLessThan(DELAY);
    }

    @Test
    void aNetworkOfTheNewerKindIsOneCaller() {
        for (var i = 0; i < 3; i++) {
            taken("2001:db8:1:2::" + i);
        }
        assertThat(taken("2001:db8:1:2:ffff::7")).isGreaterThanOrEqualTo(DELAY);
        assertThat(taken("2001:db8:1:3::7")).isLessThan(DELAY);
    }

    @Test
    void noMoreWaitThanThereIsRoomFor() {
        for (var i = 0; i < 3; i++) {
            taken("192.0.2.1");
        }
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                threads.submit(() -> delay.await(from("192.0.2.1")));
            }
        }
        // Two at a time would take ten turns.
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(DELAY.multipliedBy(9));
    }

    private Duration taken(String address) {
        var begin = System.nanoTime();
        delay.await(from(address));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
