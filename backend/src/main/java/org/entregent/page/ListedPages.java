package org.entregent.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The addresses of all public pages, in their features' order. Gathering them asks much: it is done anew every few minutes at most. */
@Component
class ListedPages {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final List<PublicPage> pages;
    private final Clock clock;
    private final ReentrantLock gathering = new ReentrantLock();
    private volatile @Nullable Gathered gathered;

    private record Gathered(List<Listed> all, Instant at) {}

    ListedPages(List<PublicPage> pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @param visit of whoever asks, whose share of the server it takes when it has to be asked for */
    List<Listed> all(Visit visit) {
        var known = gathered;
        if (known != null && isFresh(known)) {
            return known.all();
        }
        gathering.lock();
        try {
            known = gathered;
            if (known == null || !isFresh(known)) {
                known = gather(visit);
                gathered = known;
            }
            return known.all();
        } finally {
            gathering.unlock();
        }
    }

    private boolean isFresh(Gathered known) {
        return clock.instant().isBefore(known.at().plus(FRESH));
    }

    private Gathered gather(Visit visit) {
        var all = pages.stream().flatMap(page -> page.list(visit).stream()).toList();
        return new Gathered(all, clock.instant());
    }
}
