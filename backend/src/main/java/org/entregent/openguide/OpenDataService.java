package org.entregent.openguide;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Reads all public sheets, a few hundred at a time: neither memory nor a connection is held for as long as somebody takes to
 * receive them. Only so many are written at once.
 */
@Service
class OpenDataService {

    private static final int AT_ONCE = 8;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final OpenDataRepository repository;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    OpenDataService(OpenDataRepository repository) {
        this.repository = repository;
    }

    /** Where a sheet goes. */
    interface Output {
        void write(OpenSheet sheet) throws IOException;
    }

    /** What is done while it is one's turn. */
    interface Work {
        void run() throws IOException;
    }

    /** The code as it is kept; empty when there is no such region. */
    Optional<String> findRegion(String code) {
        return Optional.of(code.toUpperCase(Locale.ROOT)).filter(repository::hasRegion);
    }

    /** @param region its code; all regions when there is none */
    OpenState state(Optional<String> region) {
        return region.map(repository::state).orElseGet(repository::state);
    }

    /** @return whether there was a turn */
    boolean inTurn(Work work) throws IOException {
        if (!turns.tryAcquire()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            turns.release();
        }
    }

    void write(Optional<String> region, Output output) throws IOException {
        for (var code : region.map(List::of).orElseGet(repository::listRegions)) {
            var sheets = repository.list(code, BEFORE_ALL);
            while (!sheets.isEmpty()) {
                for (var sheet : sheets) {
                    output.write(sheet);
                }
                sheets = repository.list(code, sheets.getLast().id());
            }
        }
    }
}
