package org.entregent.notice;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One attempt to send one mail, by the instance that has it in hand. That it begins is written down before the server hears anything,
 * and that it was sent as soon as the server has it: whatever dies in between, the mail is taken up again, under the same id.
 */
@Component
class MailSending {

    /** With the pauses between them, some ten seconds: a database that is restarted is back by then. */
    private static final int MOST_TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final Database database;
    private final DeliveryRepository repository;
    private final MailServer server;
    private final MailProperties properties;
    private final Clock clock;
    private final MeterRegistry meters;

    MailSending(
            Database database,
            DeliveryRepository repository,
            MailServer server,
            MailProperties properties,
            Clock clock,
            MeterRegistry meters) {
        this.database = database;
        this.repository = repository;
        this.server = server;
        this.properties = properties;
        this.clock = clock;
        this.meters = meters;
    }

    /** @return what becomes of the task */
    CompletionHandler<Void> attempt(UUID id) {
        var begun = database.ask(repository.begin(id, clock.instant()));
        if (begun.isEmpty()) {
            return done();
        }
        var mail = begun.get();
        // Attempts that ended with their instance count: a mail that ends instances is not tried for ever.
        var result =
                mail.attempts() > properties.attempts() ? new SendingResult.Refused("ATTEMPTS") : server.send(mail);
        return switch (result) {
            case SendingResult.Sent sent -> keepSent(id);
            case SendingResult.Refused refused -> giveUp(mail, refused.failure());
            case SendingResult.Postponed postponed
            when mail.attempts() >= properties.attempts() -> giveUp(mail, postponed.failure());
            case SendingResult.Postponed postponed -> postpone(mail, postponed.failure());
        };
    }

    private CompletionHandler<Void> keepSent(UUID id) {
        for (var tries = 1; ; tries++) {
            try {
                database.tell(repository.sent(id, clock.instant()));
                count("sent");
                return done();
            } catch (DatabaseFailure failure) {
                if (tries == MOST_TRIES) {
                    throw failure;
                }
                pause(Duration.ofSeconds(tries));
            }
        }
    }

    private CompletionHandler<Void> giveUp(OutgoingMail mail, String failure) {
        database.tell(repository.giveUp(mail, failure, clock.instant()));
        count("given-up");
        LOG.warn("The mail {} was given up after {} attempts ({})", mail.id(), mail.attempts(), failure);
        return done();
    }

    private CompletionHandler<Void> postpone(OutgoingMail mail, String failure) {
        database.tell(repository.postpone(mail, failure));
        count("postponed");
        LOG.info("The mail {} was not sent at attempt {} ({})", mail.id(), mail.attempts(), failure);
        var next = next(mail.attempts());
        return (complete, task) -> task.reschedule(complete, next);
    }

    private Instant next(int attempts) {
        var pause = properties.pause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return clock.instant().plus(pause.compareTo(properties.longestPause()) < 0 ? pause : properties.longestPause());
    }

    private void count(String outcome) {
        meters.counter("entregent.mail", "outcome", outcome).increment();
    }

    private static CompletionHandler<Void> done() {
        return (complete, task) -> task.remove();
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
