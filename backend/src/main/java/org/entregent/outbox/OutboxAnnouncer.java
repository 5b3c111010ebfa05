package org.entregent.outbox;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notifies all instances of committed events, many at once. Outside the facts' own transactions: PostgreSQL lets only one
 * transaction with a notification commit at a time. An event that is not announced (a crash, a full queue) is found by the
 * readers' next sweep.
 */
@Component
class OutboxAnnouncer extends OutboxThread {

    static final String CHANNEL = "outbox";
    private static final Param<String> KEYS = Rendering.parameter("keys", VARCHAR);
    private static final Statement NOTIFY =
            Statement.of(select(field("pg_notify({0}, {1})", VARCHAR, inline(CHANNEL), KEYS)));

    /** Below PostgreSQL's 8000 bytes with keys of 40 characters and more. */
    private static final int MOST_KEYS = 150;

    private static final int MOST_WAITING = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxAnnouncer.class);

    private final Database database;
    private final BlockingQueue<OutboxKey> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    OutboxAnnouncer(Database database, MeterRegistry meters) {
        super("outbox-announcer");
        this.database = database;
        meters.gauge("entregent.outbox.unannounced", waiting, Collection::size);
    }

    void announce(Collection<OutboxKey> keys) {
        keys.forEach(waiting::offer);
    }

    @Override
    protected void work() throws InterruptedException {
        var first = waiting.poll(1, TimeUnit.SECONDS);
        if (first == null) {
            return;
        }
        List<OutboxKey> keys = new ArrayList<>(List.of(first));
        waiting.drainTo(keys, MOST_KEYS - 1);
        try {
            var text = keys.stream().map(OutboxKey::text).collect(Collectors.joining(" "));
            database.tell(NOTIFY.with(KEYS, text));
        } catch (DatabaseFailure failure) {
            LOG.warn("{} events were not announced; readers find them at their next sweep", keys.size(), failure);
        }
    }
}
