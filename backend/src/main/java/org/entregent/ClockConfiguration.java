package org.entregent;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The one clock: whatever asks for the time can be given another. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What waits for a time to come; it only ticks, and is no place for work that takes long. */
    @Bean
    Scheduler timers() {
        return Schedulers.parallel();
    }
}
