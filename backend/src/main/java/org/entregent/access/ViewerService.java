package org.entregent.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Finds the viewer behind a caller. What was read is kept while no role or grant changes anywhere, and at most for the day, since
 * roles and grants begin and end with days.
 */
@Service
public class ViewerService {

    private static final int MOST_VIEWERS = 20_000;

    private final ViewerRepository repository;
    private final Today today;
    private final AtomicLong newestEpoch = new AtomicLong();
    private final Cache<Caller, Entry> entries = Caffeine.newBuilder()
            .maximumSize(MOST_VIEWERS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Whoever asks many things at once is read only once. */
    private final Turnstiles reading = new Turnstiles(1);

    private record Entry(Viewer viewer, LocalDate day) {}

    ViewerService(ViewerRepository repository, Today today) {
        this.repository = repository;
        this.today = today;
    }

    /** The viewer of the request that this thread serves. */
    public Viewer current() {
        return get(currentCaller());
    }

    public Viewer get(Caller caller) {
        var day = today.date();
        return known(caller, day)
                .orElseGet(() -> reading.pass(caller, () -> known(caller, day).orElseGet(() -> read(caller, day))));
    }

    private Optional<Viewer> known(Caller caller, LocalDate day) {
        var entry = entries.getIfPresent(caller);
        return entry != null && entry.day().equals(day) && entry.viewer().epoch() == newestEpoch.get()
                ? Optional.of(entry.viewer())
                : Optional.empty();
    }

    private Viewer read(Caller caller, LocalDate day) {
        var viewer = repository.get(caller, day);
        newestEpoch.accumulateAndGet(viewer.epoch(), Math::max);
        entries.put(caller, new Entry(viewer, day));
        return viewer;
    }

    /** The database has refused this viewer's epoch: reads the viewer again, and anybody else who is still of that epoch. */
    public Viewer reload(Viewer stale) {
        newestEpoch.accumulateAndGet(stale.epoch() + 1, Math::max);
        return get(stale.caller());
    }

    /** Whom the request that this thread serves is proven to come from. */
    public static Caller currentCaller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof CallerAuthentication known ? known.getPrincipal() : new Caller.Anybody();
    }
}
