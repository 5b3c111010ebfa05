package org.entregent;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets features do work by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleConfiguration {}
