package org.entregent;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The one clock: whatever asks for the time can be given another. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** To the millisecond, as instants go out: what was kept reads as it was answered. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** What waits for a time to come; it only ticks, and is no place for work that takes long. */
    @Bean
    Scheduler timers() {
        return Schedulers.parallel();
    }
}
