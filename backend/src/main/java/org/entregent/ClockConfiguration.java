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

    /** To the millisecond, as instants are sent: what was stored reads back as it was answered. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Runs what waits for a time to come; it only ticks, and is no place for long work. */
    @Bean
    Scheduler timers() {
        return Schedulers.parallel();
    }
}
