package org.entregent.graph.answer;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.Stream;

/** The steps in which durations are counted: narrow where our goals for reads and writes lie, and few, for each is a series. */
final class Durations {

    private static final Duration[] STEPS = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 300, 500, 1_000, 3_000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private Durations() {}

    static Timer.Builder timer(String name) {
        return Timer.builder(name).serviceLevelObjectives(STEPS);
    }
}
