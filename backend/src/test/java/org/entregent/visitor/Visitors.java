package org.entregent.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.entregent.notice.MailLanguage;

/** Visits for tests of rules. */
final class Visitors {

    static final LocalDate HELD_ON = LocalDate.of(2026, 12, 4);

    private Visitors() {}

    static Visitor standing(VisitorStatus status) {
        return new Visitor(
                14,
                UUID.fromString("019aa000-0000-7000-8000-000000000042"),
                new Visitor.Place(UUID.randomUUID(), "Les Drakkars", UUID.randomUUID(), null),
                VisitorSource.ASKED,
                new Person("Ondine Passeret", null, "fleuriste", null, "ondine@passeret.example", null, null),
                MailLanguage.FR,
                new Venue(HELD_ON, LocalTime.of(7, 30), "Hôtel du Port", "1 quai Vendeuvre, Caen", false),
                new Visitor.State(status, null, null, null, Instant.parse("2026-11-20T08:00:00Z"), 3));
    }
}
