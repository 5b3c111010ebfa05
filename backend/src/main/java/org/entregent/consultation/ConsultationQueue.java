package org.entregent.consultation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.stereotype.Component;

/**
 * What was done and isn't counted yet. Whoever adds something never waits: what finds no room is lost, and said to be in
 * {@code entregent.consultation.lost}.
 */
@Component
class ConsultationQueue {

    /** Seconds of more visitors than one instance can serve; about five megabytes. */
    static final int MOST = 10_000;

    private final BlockingQueue<Consulted> waiting = new ArrayBlockingQueue<>(MOST);
    private final Counter lost;

    ConsultationQueue(MeterRegistry meters) {
        lost = Counter.builder("entregent.consultation.lost").register(meters);
        Gauge.builder("entregent.consultation.waiting", waiting, Collection::size)
                .register(meters);
    }

    void add(Consulted consulted) {
        if (!waiting.offer(consulted)) {
            lost.increment();
        }
    }

    /** What could not be counted now waits again, as far as there is room. */
    void addAgain(List<Consulted> all) {
        all.forEach(this::add);
    }

    /** Takes out what came first. */
    List<Consulted> take(int most) {
        var taken = new ArrayList<Consulted>();
        waiting.drainTo(taken, most);
        return taken;
    }
}
