package org.entregent;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.scheduler.Scheduler;

/** Lets tests say what time it is. */
@TestConfiguration(proxyBeanMethods = false)
class TestClockConfiguration {

    @Bean
    @Primary
    Clock testClock() {
        return TestClock.CLOCK;
    }

    @Bean
    @Primary
    Scheduler testTimers() {
        return TestClock.timers();
    }
}
