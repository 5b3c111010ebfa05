package org.entregent;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets features do work by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "entregent.schedule.enabled", matchIfMissing = true)
class ScheduleConfiguration {

    @Bean
    SimpleAsyncTaskSchedulerCustomizer failuresByTheClock() {
        return scheduler -> scheduler.setErrorHandler(new TimerFailures());
    }
}
