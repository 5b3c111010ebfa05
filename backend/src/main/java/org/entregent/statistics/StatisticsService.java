package org.entregent.statistics;

import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Keeps the totals of months in step with the facts. */
@Service
public class StatisticsService {

    private final StatisticsRepository repository;

    StatisticsService(StatisticsRepository repository) {
        this.repository = repository;
    }

    /** To be called last in the transaction of the facts, once, with the regions open. */
    public void add(Exchange exchange, Totals totals) {
        repository.add(totals.chapters(), totals.members()).ifPresent(exchange::tell);
    }
}
