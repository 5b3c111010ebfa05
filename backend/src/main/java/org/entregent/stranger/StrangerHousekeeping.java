package org.entregent.stranger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.entregent.statement.Database;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was counted on former days, and forms that are no longer taken. Instances may do so side by side. */
@Component
class StrangerHousekeeping {

    private final Database database;
    private final StrangerRepository repository;
    private final Clock clock;

    StrangerHousekeeping(Database database, StrangerRepository repository, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 9, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        var now = clock.instant();
        database.tell(repository.forgetForms(now));
        database.tell(repository.forgetDays(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }
}
