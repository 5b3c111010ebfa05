package org.entregent.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
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
        additions(sql, totals).forEach(Query::execute);
    }

    /** The same as writes that can be sent with others. */
    public List<Query> additions(DSLContext sql, Totals totals) {
        var additions = new ArrayList<Query>();
        var chapters = totals.chapters();
        if (!chapters.isEmpty()) {
            additions.add(repository.additionToChapters(sql, chapters));
        }
        var members = totals.members();
        if (!members.isEmpty()) {
            additions.add(repository.additionToMembers(sql, members));
        }
        return additions;
    }
}
