package org.entregent.statistics;

import org.entregent.command.Together;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Keeps the totals of months in step with the facts. */
@Service
public class StatisticsService {

    private final StatisticsRepository repository;

    StatisticsService(StatisticsRepository repository) {
        this.repository = repository;
    }

    /** To be called last in the transaction of the facts, once, with the regions open. */
    public void add(DSLContext sql, Totals totals) {
        var writes = new Together(sql);
        add(writes, totals);
        writes.execute();
    }

    /** The same, sent with other writes. */
    public void add(Together writes, Totals totals) {
        var chapters = totals.chapters();
        if (!chapters.isEmpty()) {
            repository.addToChapters(writes, chapters);
        }
        var members = totals.members();
        if (!members.isEmpty()) {
            repository.addToMembers(writes, members);
        }
    }
}
