package org.entregent.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day that roles and grants are dated by, wherever the server stands. */
@Component
public class Today {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
