package org.entregent.outbox;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Takes events in: they are kept exactly when the fact is, and told to readers once it is. */
@Service
public class OutboxService {

    private final OutboxRepository repository;
    private final OutboxAnnouncer announcer;
    private final JsonMapper json;

    OutboxService(OutboxRepository repository, OutboxAnnouncer announcer, JsonMapper json) {
        this.repository = repository;
        this.announcer = announcer;
        this.json = json;
    }

    /** One event for each of the regions that the fact concerns. To be called in the transaction of the fact. */
    public void append(DSLContext sql, Collection<Integer> regionIds, OutboxNews news) {
        var keys = repository.insert(sql, regionIds, news, json.writeValueAsString(news.content()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                announcer.announce(keys);
            }
        });
    }
}
