package org.entregent.outbox;

import java.util.Collection;
import java.util.function.Supplier;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;
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
    public void append(Exchange exchange, Collection<Integer> regionIds, OutboxNews news) {
        var payload = json.writeValueAsString(news.content());
        var keys = regionIds.stream()
                .map(regionId -> exchange.ask(repository.insert(regionId, news, payload)))
                .toList();
        exchange.afterCommit(
                () -> announcer.announce(keys.stream().map(Supplier::get).toList()));
    }
}
