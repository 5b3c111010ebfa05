package org.entregent.notice;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.entregent.statement.Database;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets whom mail went to, and nobody who still waits for some. Instances may do so side by side. */
@Component
class MailHousekeeping {

    private final Database database;
    private final MailRepository repository;
    private final MailProperties properties;
    private final Clock clock;

    MailHousekeeping(Database database, MailRepository repository, MailProperties properties, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        var limit = clock.instant().minus(properties.kept());
        database.tell(repository.forget(limit));
        database.tell(repository.deleteUnsent(limit));
        database.tell(repository.scheduleForgotten(clock.instant()));
    }
}
