package org.entregent.outbox;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes events in: they are kept exactly when the fact is, and told to readers once it is. */
@Service
public class OutboxService {

    private final OutboxRepository repository;
    private final OutboxAnnouncer announcer;

    OutboxService(OutboxRepository repository, OutboxAnnouncer announcer) {
        this.repository = repository;
        this.announcer = announcer;
    }

    /** One event for each of the regions that the fact concerns. To be called in the transaction of the fact. */
    public void append(DSLContext sql, Collection<Integer> regionIds, String topic, UUID subjectId, String payload) {
        var keys = repository.insert(sql, regionIds, topic, subjectId, payload);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                announcer.announce(keys);
            }
        });
    }
}
