package org.entregent.stranger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.entregent.statement.Exchange;
import org.entregent.stranger.StrangerProof.Accepted;
import org.springframework.stereotype.Service;

/**
 * Counts what strangers write, by the day, on all instances together. What is refused isn't counted: it ends the transaction, and
 * with it its counts, so that nobody uses up what others may write.
 */
@Service
public class StrangerLimits {

    private final StrangerRepository repository;
    private final Clock clock;

    StrangerLimits(StrangerRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Uses a form up. To be called in the transaction in which what it says is kept; it costs no message of its own.
     *
     * @return whether it is the first time: the same form sent again, by an impatient press or by going back, says nothing new, and
     *     is answered as the first time was. Nothing more may be kept then
     * @throws TooManyStrangers from the answer, when one of the limits is reached; the transaction must end by it
     */
    public Supplier<Boolean> admit(Exchange exchange, Accepted form, List<StrangerLimit> limits) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var first = exchange.ask(repository.use(form));
        // In one order, so that two who are counted alike never wait in a circle.
        var counted = limits.stream()
                .sorted(Comparator.comparing(StrangerLimit::subject))
                .map(limit -> exchange.ask(repository.count(today, limit)))
                .toList();
        return () -> {
            if (!first.get()) {
                return false;
            }
            if (!counted.stream().allMatch(Supplier::get)) {
                throw new TooManyStrangers(
                        Duration.between(now, today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
            }
            return true;
        };
    }
}
