package org.entregent.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, on this instance: at once what it posted itself, at its next look what others did or what failed before. An
 * instance that dies loses what it had in hand to the others.
 */
@Component
class MailDelivery implements SmartLifecycle {

    private static final String TABLE = "notice.scheduled_tasks";
    private static final int AT_ONCE = 4;
    /** The fewest that the library allows. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final DataSource connections;
    private final MailSending sending;
    private final MailServer server;
    private final MailProperties properties;
    private final Clock clock;
    private final boolean scheduled;
    private volatile @Nullable Scheduler scheduler;

    MailDelivery(
            DataSource connections,
            MailSending sending,
            MailServer server,
            MailProperties properties,
            Clock clock,
            @Value("${entregent.schedule.enabled:true}") boolean scheduled) {
        this.connections = connections;
        this.sending = sending;
        this.server = server;
        this.properties = properties;
        this.clock = clock;
        this.scheduled = scheduled;
    }

    @Override
    public void start() {
        switch (properties.route()) {
            case SERVER -> {
                server.check();
                if (scheduled) {
                    var ready = scheduler();
                    ready.start();
                    scheduler = ready;
                }
            }
            case NONE -> LOG.info("No mail is sent: it waits until ENTREGENT_MAIL_HOST names a server");
            case PAGE -> LOG.info("No mail is sent: it is shown at /courrier");
        }
    }

    /** Has this instance look for what is due, now. */
    void wake() {
        var running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void stop() {
        var running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private Scheduler scheduler() {
        return Scheduler.create(connections, task())
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + " " + UUID.randomUUID()))
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(properties.lookedEvery())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOP_LIMIT)
                // What failed is said by MailSending, without a stack trace and without addresses.
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    /** Every instance notices that another one has died, and one of them is the first. */
    private void takeUp(ExecutionComplete complete, ExecutionOperations<Void> task) {
        try {
            task.reschedule(complete, clock.instant());
        } catch (RuntimeException done) {
            LOG.debug("Another instance has taken up {}", complete.getExecution(), done);
        }
    }

    private CustomTask<Void> task() {
        return Tasks.custom(MailRepository.TASK, Void.class)
                .onDeadExecution(this::takeUp)
                // The database was gone, most likely.
                .onFailure((complete, task) ->
                        task.reschedule(complete, clock.instant().plus(properties.pause())))
                .execute((task, context) -> sending.attempt(UUID.fromString(task.getId())));
    }
}
