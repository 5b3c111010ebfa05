package org.entregent.stranger;

import org.springframework.context.ApplicationContext;

/** Has whatever timer forgets strangers come round. */
public final class ForgottenStrangers {

    private ForgottenStrangers() {}

    public static void forget(ApplicationContext application) {
        application.getBean(AuthorHousekeeping.class).tidy();
    }
}
